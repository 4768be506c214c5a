import type { Span } from '../../model/span.ts';

/**
 * Links to the sentence before that can be left out at the start: what follows is a sentence by itself. Those that are also
 * other words ("So far", "Still life", "Yet another", "Then Prime Minister") only with a comma.
 */
const CONNECTIVE =
  /^(?:(?:but|and|or)(?=[,\s])(?! (?:then|so|yet)\b),?|(?:however|meanwhile|also|so|yet|still|then|instead|moreover|furthermore|in addition|additionally|nevertheless|nonetheless|besides|similarly|likewise|thus|therefore|hence|indeed|in fact|in turn|of course|for example|for instance|on the other hand|at the same time|as a result|by contrast|in contrast|rather|otherwise|elsewhere|finally|consequently|accordingly|in other words|that said|even so|notably),|meanwhile(?= ))\s+/i;

/** Words at the start that speak of something in the sentence before: "He said", "This comes after", "“It is late,”". */
const REFERS_BACK =
  /^["“‘'(]?(?:he|she|it|they|his|her|their|this|that|these|those|such|him|them|its|but|and|so|however|meanwhile|also|then|yet|still|instead|or|both|neither|another|others|the (?:former|latter|same|pair|duo|two|move|decision|incident|remarks?|comments?)|one of them)\b/i;

/** "In a statement, he said": the subject behind a short opening. */
const SUBJECT_REFERS_BACK = /^[^,“”"]{2,45}, (?:he|she|it|they)(?:['’]\w+)? /i;

/** "In their trials", "According to her report", "Until then": whose and when, the sentence before tells. */
const OPENING_REFERS_BACK =
  /^(?:according to|in|at|on|after|before|during|under|with|for|from|by|since|until|despite) (?:his|her|their|its|this|that|these|those|then)\b/i;

/** "must find the rest", "the others stayed": of what, the sentence before tells. */
const LEFT_OVER = /\bthe (?:rest|remainder|others)\b(?! of\b)/i;

/** Where a sentence begins without the words that only link it to the one before: "But talks go on." at "talks". */
export function startBehindConnective(text: string, { start, end }: Span): number {
  let from = start;
  // "And, however, …" has two; more is no prose.
  for (let times = 0; times < 2; times++) {
    const link = CONNECTIVE.exec(text.slice(from, Math.min(end, from + 40)))?.[0].length ?? 0;
    if (end - from - link < 20) break;
    from += link;
  }
  return from;
}

/** Does the sentence need the one before to be understood? */
export function refersBack(sentence: string): boolean {
  const opening = sentence.slice(0, 80);
  return [REFERS_BACK, SUBJECT_REFERS_BACK, OPENING_REFERS_BACK, LEFT_OVER].some((words) => words.test(opening));
}

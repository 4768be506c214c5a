import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  [ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS]
    .flatMap((words) => [...words])
    .concat('said', 'says', 'reports'),
);

/** "pledge", "pledged" and "pledges" are alike in their first letters, which is near enough for counting. */
const STEM_LENGTH = 5;

// Letters and accents; ASCII apart, for Unicode's properties are looked up in long tables at each character.
const WORD = /(?:[a-z]+|(?=[^\0-\x7f])[\p{L}\p{M}])+/gu;

/** The words of a text that carry meaning, cut to their stems. */
export function stems(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (word.length > 1 && !STOP_WORDS.has(word)) found.push(word.slice(0, STEM_LENGTH));
  }
  return found;
}

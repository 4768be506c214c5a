import type { Stretch } from '../marks/stretch.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import { leansForward } from './after.ts';
import type { Attributed, Attribution } from './attribution.ts';

type Known = readonly (Attributed | undefined)[];

/** A quotation left open at the end of the paragraph before goes on here. */
export function continuesParagraph({ stretches }: Reading, index: number, known: Known): Attribution | undefined {
  return stretches[index]?.isContinuation ? known[index - 1] : undefined;
}

/** “It works,” said Jan Kos, waving at the wheel, “and it always did.” */
export function sameSentenceBefore(reading: Reading, index: number, known: Known): Attribution | undefined {
  const { tokens, places } = reading;
  const here = tokens[places[index] ?? 0];
  const before = tokens[places[index - 1] ?? -1];
  const isNext = before !== undefined && before.paragraph === here?.paragraph && before.lastSentence === here.sentence;
  return isNext && is.comma(tokens[(places[index] ?? 0) - 1]) && leansForward(reading, index - 1)
    ? known[index - 1]
    : undefined;
}

// A word or three in marks are an aside; the speaker is the one of the quotation before them.
const MIN_LENGTH = 20;

/** “It works,” said Jan Kos. “It always did.” */
export function sameParagraphBefore({ stretches }: Reading, index: number, known: Known): Attribution | undefined {
  let before = index - 1;
  const isHere = (at: number) => stretches[at]?.paragraph === stretches[index]?.paragraph;
  while (index - before < 4 && isHere(before - 1) && lengthOf(stretches[before]) < MIN_LENGTH) before--;
  return isHere(before) ? known[before] : undefined;
}

function lengthOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.end - stretch.start : 0;
}

/** “It works. It always did.” “We knew,” said Jan Kos. */
export function sameParagraphBehind({ stretches }: Reading, index: number, known: Known): Attribution | undefined {
  const next = stretches[index + 1];
  return next && next.paragraph === stretches[index]?.paragraph ? known[index + 1] : undefined;
}

/** Carla Mendes was blunt:⏎“Go.” */
export function colonParagraphBefore({ tokens, places }: Reading, index: number): Attribution | undefined {
  const place = places[index] ?? 0;
  const last = place - 1;
  if (tokens[last]?.text !== ':' || tokens[last]?.paragraph === tokens[place]?.paragraph) return undefined;
  let first = last;
  while (first > 0 && last - first < 80 && tokens[first - 1]?.sentence === tokens[last]?.sentence) first--;
  for (let verb = last; verb > first; verb--) {
    if (!is.saying(tokens[verb])) continue;
    const speaker = subjectBefore(tokens, verb, first);
    if (speaker) return { speaker, cue: { first: verb, last: verb } };
  }
  const speaker = mainSubject(tokens, first, last - 1);
  return speaker && { speaker, cue: { first: last, last } };
}

/** “It works,” said Jan Kos.⏎“It always did.” */
export function wholeParagraphs(
  { tokens, places, stretches }: Reading,
  index: number,
  known: Known,
): Attribution | undefined {
  const place = places[index] ?? 0;
  const before = stretches[index - 1];
  const isWhole =
    tokens[place - 1]?.paragraph !== tokens[place]?.paragraph &&
    tokens[place + 1]?.paragraph !== tokens[place]?.paragraph;
  return isWhole && before && before.paragraph + 1 === stretches[index]?.paragraph ? known[index - 1] : undefined;
}

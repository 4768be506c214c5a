import type { Stretch } from '../marks/stretch.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attributed, Attribution } from './attribution.ts';

// A word or three in marks, or a title, are an aside; the speaker is the one of the quotation before them.
const MIN_LENGTH = 20;
const MAX_ASIDES = 4;

/** “It works,” said Jan Kos. “It always did.” */
export function sameParagraphBefore(
  { stretches, tokens, places }: Reading,
  index: number,
  known: readonly (Attributed | undefined)[],
): Attribution | undefined {
  if (isAnswer(tokens, places[index] ?? 0)) return undefined;
  let before = index - 1;
  const isHere = (at: number) => stretches[at]?.paragraph === stretches[index]?.paragraph;
  const isAside = (at: number) => !known[at] || lengthOf(stretches[at]) < MIN_LENGTH;
  while (index - before < MAX_ASIDES && isHere(before - 1) && isAside(before)) before--;
  return isHere(before) ? known[before] : undefined;
}

/** “Who will pay?” asked Jan Kos. “The town,” came the answer: another speaks. */
function isAnswer(tokens: readonly Token[], place: number): boolean {
  const behind = tokens.slice(place + 1, place + 5).map(({ lower }) => lower);
  return /^,? ?(?:came|comes|was|is) (?:the|his|her|their|an?) (?:answer|reply|response|retort)\b/.test(
    behind.join(' '),
  );
}

function lengthOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.end - stretch.start : 0;
}

import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import type { Surroundings } from '../surroundings.ts';
import { toldFrom } from './told-from.ts';

/** "For 12 years, the crew sailed the lake" → "crew sailed the lake" */
export function openedClause({ line, quantity: { first, end } }: Surroundings): readonly TokenRange[] | null {
  if (!opensWithFor(line, first) || line.tokens[end]?.text !== ',') return null;
  return clauseAt(line, end + 1);
}

/** "the crew sailed the lake" → "crew sailed the lake" */
export function clauseAt(line: Line, from: number): readonly TokenRange[] | null {
  let start = from;
  while (line.tags[start] === 'determiner') start++;
  const subject = nounPhraseAt(line, start);
  const told = subject && toldFrom(line, subject.end, subject);
  return told && subject && [subject, told];
}

/** In tokens: "For more than 12 years,". */
const OPENING = 4;

const opensWithFor = ({ tokens }: Line, first: number) =>
  first <= OPENING && /^(?:for|after)$/.test(tokens[0]?.lower ?? '');

import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { objectEnd } from '../after/object-end.ts';
import type { Surroundings } from '../surroundings.ts';
import { isClosed, toldFrom } from './told-from.ts';

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
  if (!subject) return null;
  const told = toldFrom(line, subject.end, subject);
  return told ? [subject, told] : stateOf(line, subject);
}

/** "town was empty", "Ada Hill was a pilot" */
function stateOf(line: Line, { first, end }: TokenRange): readonly TokenRange[] | null {
  const isState = /^(?:is|are|was|were)$/.test(line.tokens[end]?.lower ?? '');
  const state = isState ? objectEnd(line, end + 1) : null;
  return state !== null && isClosed(line, state) ? [{ first, end: state }] : null;
}

/** In tokens: "For more than 12 years,". */
const OPENING = 4;

const opensWithFor = ({ tokens }: Line, first: number) =>
  first <= OPENING && /^(?:for|after)$/.test(tokens[0]?.lower ?? '');

import type { TaggedTokens } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { groupStart, subjectOf } from './subject-of.ts';
import { lengthOf, MOST_CHARACTERS } from './told-from.ts';

/** In tokens: "died peacefully at home in Norvik on Friday". */
const REACH = 12;

const FATES = /^(?:died|dies|dead|killed|born|buried|married|retired|passed|drowned)$/;

/** "Ann Hill, who sang in Norvik, died at home" before "at the age of 83": who, and the fate with its words. */
export function fateBefore(line: TaggedTokens, number: number): readonly TokenRange[] | null {
  const end = beforeAge(line, number);
  const verb = fateAt(line, end);
  if (verb === null) return null;
  const subject = subjectOf(line, groupStart(line, verb));
  const isLong = subject !== null && lengthOf(line, subject) + lengthOf(line, { first: verb, end }) >= MOST_CHARACTERS;
  return [...(subject ? [subject] : []), { first: verb, end: isLong ? verb + 1 : end }];
}

/** "Ann Hill has died." before "She was 83." */
export function fateIn(line: TaggedTokens): readonly TokenRange[] | null {
  const verb = line.tokens.findIndex(({ lower }) => /^(?:died|dies|dead|killed|passed|drowned)$/.test(lower));
  const subject = verb < 0 ? null : subjectOf(line, groupStart(line, verb));
  const end = line.tokens[verb + 1]?.lower === 'away' ? verb + 2 : verb + 1;
  return subject && [subject, { first: verb, end }];
}

function beforeAge({ tokens }: TaggedTokens, number: number): number {
  let end = number;
  while (/^(?:aged?|ages|of|at|the|just|only)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  return tokens[end - 1]?.text === ',' ? end - 1 : end;
}

function fateAt({ tokens, tags }: TaggedTokens, end: number): number | null {
  for (let at = end - 1; at >= 0 && at > end - REACH; at--) {
    if (FATES.test(tokens[at]?.lower ?? '')) return at;
    if (tags[at] === 'mark' || tags[at] === 'verb' || tags[at] === 'conjunction') return null;
  }
  return null;
}

import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { clauseBefore } from './clause-before.ts';
import { comparisonAt } from './comparison-at.ts';
import { phrasesAfter, predicate } from './phrases-after.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads the words around a number; `all` are the numbers of its sentence. */
export function lookAround(line: Line, quantity: Quantity, all: readonly Quantity[]): Surroundings {
  const index = all.indexOf(quantity);
  const next = all[index + 1];
  const nextNumber = next ? Math.min(next.first, next.approx?.first ?? next.first) : line.tokens.length;
  const noun = quantity.noun ?? comparisonAt(line, quantity.end) ?? nounBehind(line, quantity);
  const end = Math.max(quantity.end, noun?.end ?? 0, quantity.approx?.end ?? 0);
  return {
    line,
    quantity,
    before: clauseBefore(line, quantity, all.slice(Math.max(0, index - 3), index)),
    noun,
    after: phrasesAfter(line, end, nextNumber).filter(({ sort }) => sort !== 'state' || TOLD_STATES.has(quantity.kind)),
    earlierNoun: earlierNoun(line, all, index),
  };
}

/** "One in five children are hungry" is told of the children, but of a 10-week course hardly that it is full. */
const TOLD_STATES: ReadonlySet<string> = new Set(['count', 'percent', 'ratio']);

function earlierNoun(line: Line, all: readonly Quantity[], index: number): TokenRange | null {
  for (const { kind, noun, ...other } of all.slice(Math.max(0, index - 3), index).reverse()) {
    if (kind !== 'count' && kind !== 'percent') continue;
    // "seven pilgrims, including six women, died and 19 were hurt": the women are a part.
    const start = Math.min(other.first, other.approx?.first ?? other.first);
    if (line.tokens[start - 1]?.lower === 'including') continue;
    const found = noun ?? nounBehind(line, { kind, ...other });
    if (found) return found;
  }
  return null;
}

/** "a $7 million settlement", "62 percent of its power", "$70 billion in debt": the noun that the figure belongs to. */
function nounBehind(line: Line, { kind, end, approx, isMeasure }: Quantity): TokenRange | null {
  const { tokens, tags } = line;
  if (
    (kind === 'count' && !isMeasure) ||
    kind === 'age' ||
    kind === 'ratio' ||
    ((kind === 'duration' || isMeasure) && tokens[end]?.lower !== 'of')
  )
    return null;
  let at = approx && approx.first === end ? approx.end : end;
  const preposition = tokens[at]?.lower;
  if (preposition === 'of' || (preposition === 'in' && kind === 'money' && isPlainNoun(line, at + 1))) {
    at++;
    while ((tags[at] === 'determiner' && tokens[at]?.lower !== 'those') || tags[at] === 'adverb') at++;
    if (tags[at] === 'digits') return null;
    const those = thoseWho(line, at);
    if (those) return those;
  }
  // "$300 million next year": that is when, and not what.
  return /^(?:last|next|each|every|more|less|higher|lower|combined)$/.test(tokens[at]?.lower ?? '')
    ? null
    : nounPhraseAt(line, at);
}

/** "in cash" tells what it is, "in Iraq" and "in the city" where, "in support of" neither. */
const isPlainNoun = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'noun' && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower !== 'of';

/** "60 percent of those who answered a survey asked for a library". */
function thoseWho(line: Line, at: number): TokenRange | null {
  if (line.tokens[at]?.lower !== 'those') return null;
  if (line.tags[at + 1] === 'participle') return { first: at, end: at + 2 };
  const start = /^(?:who|that)$/.test(line.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const told = predicate(line, start);
  return told && { first: at, end: told.end };
}

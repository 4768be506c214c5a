import type { Line } from '../../read/line.ts';
import type { Phrase } from '../after/phrase.ts';
import type { Labeller } from '../labeller.ts';
import type { Surroundings } from '../surroundings.ts';
import { clauseBefore } from './clause-before.ts';
import { clauseAt } from './opened-clause.ts';

/** "three weeks after the flood", "two years ago": when it was, and not how long it took. */
export const isPointInTime = ({ line: { tokens, tags }, quantity: { end }, before: { preposition } }: Surroundings) =>
  (preposition === undefined && /^(?:after|before|since|ago|later|earlier|prior)$/.test(tokens[end]?.lower ?? '')) ||
  (tokens[end]?.lower === 'on' && tags[end + 1] === 'mark');

/** Of a point in time the event that it is counted from is told, or else what happened then. */
export const POINT_LABELLERS: readonly Labeller[] = [
  ({ after: [phrase], line }) =>
    phrase && /^(?:after|before|since)$/.test(line.tokens[phrase.first]?.lower ?? '') && isWhole(line, phrase)
      ? [phrase]
      : null,
  (surroundings) => {
    const {
      line,
      quantity: { end },
    } = surroundings;
    // "married six weeks after": what is not told is from when.
    const told = /^(?:later|earlier|ago|on)$/.test(line.tokens[end]?.lower ?? '') ? clauseBefore(surroundings) : null;
    return told && [...told, { first: end, end: end + 1 }];
  },
  // "Two days later, the crew sailed home" → "later crew sailed home"
  ({ line, quantity: { end } }) => {
    const told = line.tokens[end + 1]?.text === ',' ? clauseAt(line, end + 2) : null;
    return told && [{ first: end, end: end + 1 }, ...told];
  },
];

/** "after the crew told | him", "before the first boats took | off" */
const isWhole = ({ tokens, tags }: Line, { first, end }: Phrase) =>
  tags[end] !== 'pronoun' &&
  tags[end] !== 'auxiliary' &&
  !/^(?:off|up|out|down|over|away)$/.test(tokens[end]?.lower ?? '') &&
  !tokens.slice(first, end).some(({ lower }) => /^(?:said|told|announced)$/.test(lower));

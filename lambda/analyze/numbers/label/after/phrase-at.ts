import { CLAUSE_OPENERS, RELATIVES } from '../../language/function-words.ts';
import { DIMENSIONS } from '../../language/measure-units.ts';
import { PERIODS } from '../../language/time-units.ts';
import type { Line } from '../../read/line.ts';
import { isInfinitive } from './is-infinitive.ts';
import { objectEnd } from './object-end.ts';
import type { Phrase } from './phrase.ts';
import { predicate } from './predicate.ts';
import { prepositional } from './prepositional.ts';
import { verbGroupEnd } from './verb-group-end.ts';
import { verbPhrase } from './verb-phrase.ts';

export function phraseAt(line: Line, at: number, isFirst: boolean): Phrase | null {
  const { tokens, tags } = line;
  const word = tokens[at]?.lower ?? '';
  if (isFirst && RELATIVES.has(word)) return relative(line, at);
  if (word === 'to' && isInfinitive(line, at + 1)) return verbPhrase(line, at, at);
  if (isPeriodNext(line, at)) return { sort: 'time', first: at, end: at + 2 };
  if (PARTICLES.has(word) || (isFirst && DIMENSIONS.has(word))) return particle(line, at);
  if (tags[at] === 'preposition') return CLAUSE_OPENERS.has(word) ? openedClause(line, at) : prepositional(line, at);
  if (!isFirst && tags[at] !== 'participle' && tags[at] !== 'gerund') return null;
  return predicate(line, at);
}

/** "passengers a year", "crossings last winter", "pupils each morning". */
export const isPeriodNext = ({ tokens }: Line, at: number) =>
  /^(?:an?|per|last|next|this|each|every)$/.test(tokens[at]?.lower ?? '') &&
  PERIODS.has(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower !== 'ago';

/** "sand | away by hand". */
const PARTICLES: ReadonlySet<string> = new Set([
  'away',
  ...['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'],
  'out',
  'back',
  'apart',
  'aside',
  'together',
  'abroad',
  'worldwide',
  'nationwide',
  'overseas',
  'less',
]);

function particle(line: Line, at: number): Phrase {
  const behind = line.tags[at + 1] === 'preposition' ? prepositional(line, at + 1) : null;
  return { sort: 'particle', first: at, end: behind?.end ?? at + 1 };
}

/** "after American troops began pulling back", and "after the attack". */
function openedClause(line: Line, at: number): Phrase | null {
  const isPronoun = line.tags[at + 1] === 'pronoun';
  const phrase = isPronoun ? { sort: 'preposition' as const, first: at, end: at + 2 } : prepositional(line, at);
  if (!phrase) return null;
  const verbs = verbGroupEnd(line, phrase.end);
  if (verbs === phrase.end) return isPronoun ? null : phrase;
  const object = objectEnd(line, verbs);
  return { sort: 'preposition', first: at, end: object ?? verbs };
}

/** "who need food aid"; of "who were killed in Paris" only "killed". */
function relative(line: Line, at: number): Phrase | null {
  const inner = predicate(line, at + 1);
  if (!inner) return null;
  return inner.first > at + 1 ? inner : { sort: 'relative', first: at, end: inner.end };
}

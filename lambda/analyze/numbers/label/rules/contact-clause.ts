import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { phrasesAfter } from '../after/phrases-after.ts';
import type { ClauseBefore } from '../before/clause-before.ts';

/** "it pledged to support Iraq": who "it" is stands before the number. */
export function contactClause(line: Line, { end }: Quantity, { subject }: ClauseBefore): readonly TokenRange[] | null {
  const { tokens, tags } = line;
  const isPronoun = /^(?:it|they|he|she)$/.test(tokens[end]?.lower ?? '');
  const start = tags[end] === 'determiner' ? end + 1 : end;
  const named = isPronoun ? subject : tags[end] === 'determiner' ? nounPhraseAt(line, start) : null;
  const verb = isPronoun ? end + 1 : (named?.end ?? end);
  if (!named || (tags[verb] !== 'participle' && tags[verb] !== 'verb')) return null;
  return [
    named,
    { first: verb, end: verb + 1 },
    ...phrasesAfter(line, { from: verb + 1, nextNumber: tokens.length, isSubject: false }).slice(0, 1),
  ];
}

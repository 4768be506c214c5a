import type { Speaker } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import { antecedent } from '../phrases/antecedent.ts';
import type { Range } from '../phrases/range.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Cast } from './cast.ts';
import { findHolder } from './find-holder.ts';
import { findPerson } from './find-person.ts';
import { firstFullMention } from './first-full-mention.ts';

/** The speaker as the text has it, with the full name and role from wherever the text gives them. */
export function nameSpeaker({ text, tokens }: Reading, cast: Cast, range: Range): Speaker {
  const span = spanOf(tokens, range);
  const meant = meantBy(tokens, cast, range);
  const person = findPerson(tokens, cast, meant) ?? findHolder(tokens, cast, meant);
  const name = spanOf(tokens, person?.name ?? firstFullMention(tokens, meant));
  const role = person?.role && spanOf(tokens, person.role);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    name: text.slice(name.start, name.end),
    nameSpan: name,
    ...(role ? { role: text.slice(role.start, role.end), roleSpan: role } : {}),
  };
}

/** What "who" and "it" stand for. */
function meantBy(tokens: readonly Token[], { things }: Cast, range: Range): Range {
  const { first } = range;
  if (tokens[first]?.lower !== 'who') return things.get(first) ?? range;
  return antecedent(tokens, first, lowest(tokens, first)) ?? range;
}

function spanOf(tokens: readonly Token[], { first, last }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function lowest(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 30 && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
}

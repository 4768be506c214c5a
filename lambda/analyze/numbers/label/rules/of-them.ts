import { isPlural } from '../../language/is-plural.ts';
import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { predicate } from '../after/predicate.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';

/** "of them": who they are was told before. */
export function ofThem(line: Line, { first, end }: Quantity, counted: TokenRange | null): readonly TokenRange[] | null {
  if (line.tokens[end]?.lower !== 'of' || line.tokens[end + 1]?.lower !== 'them') return null;
  const earlier = counted ?? pluralBefore(line, first);
  const noun = nounPhraseAt(line, end + 2);
  if (noun) return [noun];
  const told = earlier && predicate(line, end + 2);
  return told ? [earlier, told] : earlier && [earlier];
}

/** "wrote letters, and 30 of them" */
function pluralBefore(line: Line, first: number): TokenRange | null {
  for (let end = first; end > 0; end--)
    if (line.tags[end - 1] === 'noun' && isPlural(line.tokens[end - 1]?.text ?? ''))
      return nounPhraseBefore(line, end, 0);
  return null;
}

import type { Token } from '../token.ts';
import { isApposition } from './is-apposition.ts';
import { isTime } from './is-time.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

/** "Ana Ruiz" of "Ana Ruiz, a nurse in Leeds, said": over appositions between commas, brackets or dashes. */
export function beforeApposition(tokens: readonly Token[], close: number, floor: number): Range | undefined {
  let end = close;
  for (;;) {
    const open = lastOf(openingOf(tokens[end]), tokens, end, floor);
    if (open === undefined) return undefined;
    if (!is.comma(tokens[open])) return nounPhraseBefore(tokens, open - 1, floor);
    if (!isApposition(tokens, open + 1, end - 1))
      return describedName(tokens, { first: open + 1, last: end - 1 }, floor);
    const before = lastOf(',', tokens, open, floor);
    if (before === undefined || !isApposition(tokens, before + 1, open - 1)) {
      const phrase = nounPhraseBefore(tokens, open - 1, floor);
      // Speaking this morning, the actress Ana Ruiz, 30, said
      return phrase && isTime(tokens, phrase) ? nounPhraseBefore(tokens, lastWord(tokens, open, close), open) : phrase;
    }
    end = open;
  }
}

/** The last word of the piece behind a comma. */
function lastWord(tokens: readonly Token[], comma: number, close: number): number {
  let last = comma + 1;
  while (last < close && !is.comma(tokens[last + 1])) last++;
  return last;
}

const openingOf = (close: Token | undefined) => (close?.text === ')' ? '(' : close?.text);

function lastOf(sign: string | undefined, tokens: readonly Token[], before: number, floor: number): number | undefined {
  for (let i = before - 1; i > floor; i--) if (tokens[i]?.text === sign) return i;
  return undefined;
}

// More words before a name are a clause, not a description.
const MAX_DESCRIPTION = 8;

/** "a top aide, Ana Ruiz": the description belongs to the name. */
function describedName(tokens: readonly Token[], piece: Range, floor: number): Range | undefined {
  const name = nounPhraseBefore(tokens, piece.last, piece.first);
  if (!name || name.last === name.first || name.first !== piece.first || !is.nameWord(tokens[name.first])) return name;
  const description = nounPhraseBefore(tokens, name.first - 2, floor);
  if (!description || description.last - description.first >= MAX_DESCRIPTION) return name;
  const before = tokens[description.first - 1];
  const isWhole = description.first === floor || before?.kind !== 'word' || is.conjunction(before);
  return isWhole && !tokens[description.last]?.isCapitalised ? { first: description.first, last: name.last } : name;
}

import type { Token } from '../token.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

/**
 * Who a subject with its appositions names: "Mr. Ito, the mayor" is Mr. Ito; "A spokesman for Mr. Vega, Alan Pike" stays
 * whole, for the name says who and the description what he is.
 */
export function speakerIn(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const pieces = piecesOf(tokens, first, last);
  const [head] = pieces;
  if (!head) return undefined;
  const name = pieces[1];
  const isDescribed = name && isBareName(tokens, name) && !isBareName(tokens, head) && startsSmall(tokens, head);
  return isDescribed ? { first: head.first, last: name.last } : head;
}

/** The stretches between commas and dashes. */
function piecesOf(tokens: readonly Token[], first: number, last: number): readonly Range[] {
  const pieces: Range[] = [];
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || token.kind === 'quote' || is.relative(token)) continue;
    if (!nounPhraseAfter(tokens, i, last)) continue;
    const first = i;
    while (i < last && !endsPiece(tokens[i + 1])) i++;
    pieces.push({ first, last: i });
    while (i < last && !/^[,(—–-]$/.test(tokens[i + 1]?.text ?? '')) i++;
  }
  return pieces;
}

function endsPiece(token: Token | undefined): boolean {
  return (token?.kind === 'mark' && !is.possessive(token)) || token?.kind === 'quote' || is.relative(token);
}

/** "a spokesman", "campaign manager", "Leeds’s mayor". */
function startsSmall(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last];
  return is.determiner(tokens[first]) || !head?.isCapitalised;
}

function isBareName(tokens: readonly Token[], { first, last }: Range): boolean {
  return (
    last > first && tokens.slice(first, last + 1).every((token) => is.nameWord(token)) && !is.determiner(tokens[first])
  );
}

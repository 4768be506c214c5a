import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';

/** Does the quotation end the way a quotation before its attribution does: “Go,” “Go?” “Go”, */
export function leansForward({ text, tokens, places, stretches }: Reading, index: number): boolean {
  const stretch = stretches[index];
  const place = places[index] ?? 0;
  if (!stretch?.isClosed) return false;
  return /[,?!—–…-]['’]?$/.test(text.slice(stretch.end - 2, stretch.end)) || is.comma(tokens[place + 1]);
}

import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';

/** "1-800-555-1234", "(202) 555-0123", "555-0123", "911", and dates such as "2019-05-01" or "5/17/2018". */
export const maskPhones: Mask = (tokens, at) => {
  const first = tokens[at];
  if (first?.text === '(' && isDigits(tokens[at + 1], 3) && tokens[at + 2]?.text === ')') {
    const rest = chain(tokens, at + 3);
    return rest > at + 4 ? rest : at;
  }
  if (first?.type !== 'digits') return at;
  if (EMERGENCY.has(first.text) && tokens[at - 1]?.type === 'word') return at + 1;
  const end = chain(tokens, at);
  const isLocal = end === at + 3 && isDigits(first, 3) && isDigits(tokens[at + 2], 4);
  return end > at + 3 || isLocal ? end : at;
};

const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112']);

const isDigits = (token: Token | undefined, length: number) => token?.type === 'digits' && token.text.length === length;

/** Digits joined by hyphens or slashes. */
function chain(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.type === 'digits') {
    const joint = tokens[end + 1];
    if (!joint?.glued || !/^[-‑/.]$/.test(joint.text) || tokens[end + 2]?.type !== 'digits' || !tokens[end + 2]?.glued)
      return end + 1;
    end += 2;
  }
  return end;
}

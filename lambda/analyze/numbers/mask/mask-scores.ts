import { CURRENCY_CODES, CURRENCY_SIGNS } from '../language/currencies.ts';
import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';

/** "4-4", "a 5–4 ruling", "won 3-0", "24/7", but not "600-700 emails", "40-50 people" or "8–10 years". */
export const maskScores: Mask = (tokens, at) => {
  const first = tokens[at];
  if (first?.type !== 'digits') return at;
  const [joint, second] = [tokens[at + 1], tokens[at + 2]];
  if (second?.type !== 'digits' || !joint?.glued || !second.glued) return at;
  const before = tokens[at - 1]?.text ?? '';
  if (CURRENCY_SIGNS.has(before) || CURRENCY_CODES.has(before)) return at;
  if (joint.text === '/') return isFraction(tokens, at) ? at : at + 3;
  if (joint.text !== '-' && joint.text !== '–') return at;
  return isRange(tokens, at) ? at : at + 3;
};

/** "1/2" alone is no number of the news; behind a whole number it belongs to this one. */
const isFraction = (tokens: readonly Token[], at: number) => tokens[at - 1]?.type === 'digits';

function isRange(tokens: readonly Token[], at: number): boolean {
  const [first = Number.NaN, second = Number.NaN] = [tokens[at], tokens[at + 2]].map((token) =>
    Number(token?.text.replaceAll(',', '')),
  );
  const next = tokens[at + 3];
  if (!(first < second) || next === undefined) return false;
  if (next.text === '%') return true;
  return next.type === 'word' && !AFTER_SCORES.has(next.lower);
}

const AFTER_SCORES: ReadonlySet<string> = new Set(
  'vote decision ruling victory win loss lead defeat score draw record split against over to in on at and for with by season series majority favorite favourite'.split(
    ' ',
  ),
);

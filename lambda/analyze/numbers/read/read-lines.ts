import type { Body } from '../../body.ts';
import { SMALL, TENS } from '../language/numerals.ts';
import { maskSentence } from '../mask/mask-sentence.ts';
import type { Line } from './line.ts';
import { readNumerals } from './read-numerals.ts';
import { tagWords } from './tag-words.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** The sentences that hold a numeral, read as far as the finders need them. */
export function readLines({ text, sentences }: Body): readonly Line[] {
  const speaksOfPercent = /%|percent|per cent|\bpolls?\b|\bvot(?:e|es|ers)\b|\belections?\b/i.test(text);
  return sentences.flatMap((sentence, i) => {
    const tokens = tokenize(text, sentence);
    if (!tokens.some(mayOpenNumeral)) return [];
    const masked = maskSentence(tokens);
    const numerals = readNumerals(tokens, masked);
    if (!numerals.length) return [];
    const before = REFERS_BACK.test(tokens[0]?.lower ?? '') ? sentences[i - 1] : undefined;
    const previous = before ? tagged(tokenize(text, before)) : null;
    return [{ ...tagged(tokens), previous, masked, numerals, speaksOfPercent }];
  });
}

const REFERS_BACK = /^(?:he|she|the|his|her|at|now)$/;

const tagged = (tokens: readonly Token[]) => ({ tokens, tags: tagWords(tokens) });

const mayOpenNumeral = (token: Token) =>
  token.type === 'digits' ||
  (token.type === 'word' && (SMALL.has(token.lower) || TENS.has(token.lower) || OPENERS.has(token.lower)));

const OPENERS: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen']);

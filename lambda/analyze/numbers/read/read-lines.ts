import type { Span } from '../../../model/span.ts';
import type { Body } from '../../body.ts';
import { FRACTION_SIGNS, SCALES, SMALL, TENS } from '../language/numerals.ts';
import { maskSentence } from '../mask/mask-sentence.ts';
import type { Line } from './line.ts';
import { readNumerals } from './read-numerals.ts';
import { tagWords } from './tag-words.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/**
 * A megabyte of "1,000 dogs " without a full stop is one sentence, in which every number would look back over all the
 * others. Sentences of newspapers seldom pass 500 characters; of longer ones than this only the start is read.
 */
const LONGEST_SENTENCE = 4000;

/** The sentences that hold a numeral, read as far as the finders need them, one after the other as they are asked for. */
export function* readLines({ text, sentences }: Body): Generator<Line> {
  const speaksOfPercent = /%|percent|per cent|\bpolls?\b|\bvot(?:e|es|ers)\b|\belections?\b/i.test(text);
  for (const [i, sentence] of sentences.entries()) {
    const span = startOf(sentence);
    if (!holdsNumeral(text.slice(span.start, span.end))) continue;
    const tokens = tokenize(text, span);
    const masked = maskSentence(tokens);
    const numerals = readNumerals(tokens, masked);
    if (!numerals.length) continue;
    const before = REFERS_BACK.test(tokens[0]?.lower ?? '') ? sentences[i - 1] : undefined;
    const previous = before ? tagged(tokenize(text, startOf(before))) : null;
    yield { ...tagged(tokens), previous, masked, numerals, speaksOfPercent };
  }
}

const startOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST_SENTENCE) });

const tagged = (tokens: readonly Token[]) => ({ tokens, tags: tagWords(tokens) });

const REFERS_BACK = /^(?:he|she|the|his|her|at|now)$/;

/** Most sentences have no numeral, and one look at the text is cheaper than reading them. */
const holdsNumeral = (sentence: string) => DIGIT.test(sentence) || NUMERAL_WORD.test(sentence);

const DIGIT = new RegExp(`[\\d${[...FRACTION_SIGNS.keys()].join('')}]`);
const NUMERAL_WORD = new RegExp(`\\b(?:${[...SMALL.keys(), ...TENS.keys(), ...SCALES.keys()].join('|')})\\b`, 'i');

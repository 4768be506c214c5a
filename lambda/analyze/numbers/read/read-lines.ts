import type { Span } from '../../../model/span.ts';
import type { Body } from '../../body.ts';
import { placesIn } from '../../words/places-in.ts';
import type { Word } from '../../words/word.ts';
import { FRACTION_SIGNS, NUMERAL_WORDS } from '../language/numerals.ts';
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
export function* readLines(body: Body): Generator<Line> {
  const { text, words, sentences } = body;
  const speaksOfPercent = /%|percent|per cent|\bpolls?\b|\bvot(?:e|es|ers)\b|\belections?\b/i.test(text);
  const isNumeral = words.distinct.map(holdsNumeral);
  for (const [i, sentence] of sentences.entries()) {
    const span = startOf(sentence);
    // Most sentences have no numeral, and need not be read.
    if (!placesIn(words, span).some(({ word }) => isNumeral[word.index])) continue;
    const tokens = tokenize(body, span);
    const masked = maskSentence(tokens);
    const numerals = readNumerals(tokens, masked);
    if (!numerals.length) continue;
    const before = REFERS_BACK.test(tokens[0]?.lower ?? '') ? sentences[i - 1] : undefined;
    const previous = before ? tagged(tokenize(body, startOf(before))) : null;
    yield { ...tagged(tokens), previous, masked, numerals, speaksOfPercent };
  }
}

const startOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST_SENTENCE) });

const tagged = (tokens: readonly Token[]) => ({ tokens, tags: tagWords(tokens) });

const REFERS_BACK = /^(?:he|she|the|his|her|at|now)$/;

const holdsNumeral = ({ lower, isPlain }: Word) => (isPlain ? NUMERAL_WORDS.has(lower) : DIGIT.test(lower));

const DIGIT = new RegExp(`[\\d${[...FRACTION_SIGNS.keys()].join('')}]`);

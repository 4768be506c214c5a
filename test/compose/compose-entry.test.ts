import { describe, expect, it } from 'vitest';
import { composeEntry } from '../../lambda/compose/compose-entry.ts';
import { minutesToRead } from '../../lambda/compose/reading-time.ts';
import type { Analysis, FoundNumber, Quote } from '../../lambda/model/analysis.ts';

const TEXT = 'Nearly 40 bakeries closed. “Flour is too dear,” said Ines Prado.';

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const NUMBER: FoundNumber = {
  ...at('40'),
  kind: 'count',
  value: 40,
  unit: 'bakeries',
  approx: 'nearly',
  approxSpan: at('Nearly'),
  label: 'bakeries closed',
  labelSpans: [at('bakeries closed')],
  rank: 1,
};

const QUOTE: Quote = {
  parts: [at('Flour is too dear,')],
  display: 'Flour is too dear.',
  speaker: { ...at('Ines Prado'), name: 'Ines Prado', nameSpan: at('Ines Prado') },
  rank: 1,
};

const ANALYSIS: Analysis = {
  sentences: [],
  quotes: [QUOTE],
  numbers: [NUMBER],
  summary: [at('Nearly 40 bakeries closed.')],
  headline: 'Nearly 40 bakeries closed',
  headlineSpans: [at('Nearly 40 bakeries closed')],
  furniture: [],
  bylines: [],
  notices: [],
};

const compose = (change: Partial<Analysis> = {}) => composeEntry({ text: TEXT }, { ...ANALYSIS, ...change });

describe('a digest entry', () => {
  it('shows a number with its approximator', () => {
    expect(compose().entry.numbers[0]?.figure.text).toBe('Nearly 40');
  });

  it('shows a range and what stands behind a number as the text has them', () => {
    const text = 'It costs $400-500 a night for guests aged 60 or over.';
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    });
    const numbers = [
      { ...NUMBER, ...at('500 a night'), approx: '$400-', approxSpan: at('$400-'), labelSpans: [], label: '', rank: 1 },
      { ...NUMBER, ...at('60'), approx: 'or over', approxSpan: at('or over'), labelSpans: [], label: '', rank: 2 },
    ];
    const analysis = { ...ANALYSIS, numbers, quotes: [], summary: [], headline: 'It', headlineSpans: [at('It')] };
    const { entry } = composeEntry({ text }, analysis);
    expect(entry.numbers.map(({ figure }) => figure.text)).toEqual(['$400-500 a night', '60 or over']);
  });

  it('leaves out what has no rank', () => {
    expect(compose({ numbers: [{ ...NUMBER, rank: null }] }).entry.numbers).toEqual([]);
  });

  it('puts numbers in the order of their ranks', () => {
    const second = { ...NUMBER, rank: 2, value: 2 };
    expect(compose({ numbers: [second, NUMBER] }).entry.numbers.map(({ value }) => value)).toEqual([40, 2]);
  });

  it('never shows a quotation without its speaker', () => {
    expect(compose({ quotes: [{ ...QUOTE, speaker: null }] }).entry.quotes).toEqual([]);
  });

  it('makes a given title the first line of the source, and moves every place behind it', () => {
    const { entry, source } = compose({ headline: 'Bread gets rare', headlineSpans: [] });
    const [span] = entry.summary[0]?.spans ?? [];
    expect(source.text.startsWith('Bread gets rare\n\n')).toBe(true);
    expect(source.text.slice(span?.start, span?.end)).toBe('Nearly 40 bakeries closed.');
  });

  it.each([
    ['40 bakeries closed.', '40 bakeries closed.'],
    ['bakeries closed', 'Bakeries closed.'],
    ['“Flour is too dear,” said Ines Prado', '“Flour is too dear,” said Ines Prado.'],
    ['“Flour is too dear,”', '“Flour is too dear.”'],
  ])('shows what is left of a sentence, %s, as %s', (cut, shown) => {
    expect(compose({ summary: [at(cut)] }).entry.summary[0]?.text).toBe(shown);
  });

  it('names the authors that the text names', () => {
    expect(compose({ bylines: [at('Ines Prado'), at('Flour')] }).entry.source.byline).toBe('Ines Prado, Flour');
  });

  it('is not made when a fact does not stand in the text, and the error names the fact', () => {
    expect(() => compose({ summary: [{ start: 0, end: 6, text: 'Hardly' }] })).toThrow(
      'Cannot compose a digest: not in the article: sentence 1: shows "Hardly." where the source has "nearly"',
    );
  });
});

describe('reading time', () => {
  it.each([
    [0, 1],
    [238, 1],
    [476, 2],
    [1190, 5],
  ])('of %i words is %i min', (words, minutes) => {
    expect(minutesToRead([Array(words).fill('word').join(' ')])).toBe(minutes);
  });
});

import { describe, expect, test } from 'vitest';
import type { Body } from '../../../lambda/analyze/body.ts';
import { chooseSummary } from '../../../lambda/analyze/summary/choose-summary.ts';
import type { Found } from '../../../lambda/analyze/summary/shown-spans.ts';
import { readWords } from '../../../lambda/analyze/words/read-words.ts';
import type { Quote } from '../../../lambda/model/analysis.ts';

const NOTHING: Found = { quotes: [], numbers: [] };

/** A body with one sentence a line, all in one paragraph when told so. */
function bodyOf(lines: readonly string[], title?: string): Body {
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  const sentences = paragraphs.map((span) => ({ ...span, paragraph: 0 }));
  return {
    text,
    words: readWords(text),
    paragraphs: [{ start: 0, end: text.length }],
    sentences,
    ...(title ? { title } : {}),
  };
}

const summaryOf = (lines: readonly string[], found = NOTHING) =>
  chooseSummary(bodyOf(lines), found).map(({ text }) => text);

const LEAD = 'The town council voted on Monday to close the old bridge for good.';
const PLAIN = [
  'Engineers found in March that the bridge would not carry lorries for another winter.',
  'The ferry is to run every ten minutes until a new bridge is built.',
  'Shops near the bridge fear that they will lose half of their customers.',
  'The council expects the new bridge to cost four times what it has saved.',
];

function quoteOf(lines: readonly string[], words: string): Quote {
  const start = lines.join('\n').indexOf(words);
  return { parts: [{ start, end: start + words.length, text: words }], display: words, speaker: null, rank: 1 };
}

describe('chooseSummary', () => {
  test('has three to five sentences in reading order', () => {
    const starts = chooseSummary(bodyOf([LEAD, ...PLAIN]), NOTHING).map(({ start }) => start);
    expect(starts.length).toBeGreaterThanOrEqual(3);
    expect(starts.length).toBeLessThanOrEqual(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('gives all that a short text has', () => {
    expect(summaryOf([LEAD, ...PLAIN.slice(0, 1)])).toEqual([LEAD, PLAIN[0]]);
  });

  test('is empty for a text without sentences', () => {
    expect(summaryOf([])).toEqual([]);
  });

  test.each([
    'He called the vote a shame.',
    'This surprised the shops.',
    'In a letter, she asked for more time.',
    '“It is a shame,” he said.',
  ])('never shows "%s" without the sentence before', (leaning) => {
    const lines = [LEAD, ...PLAIN, 'John Doe, who sells fish at the bridge, wrote to the council.', leaning];
    const summary = summaryOf(lines);
    expect(summary.includes(leaning) && !summary.includes(lines.at(-2) ?? '')).toBe(false);
  });

  test.each([
    ['But the ferry will not run at night, when the river is closed to boats.', 'the ferry will not'],
    ['However, the ferry will not run at night, when the river is closed to boats.', 'the ferry will not'],
    ['Meanwhile, the ferry will not run at night, when the river is closed to boats.', 'the ferry will not'],
  ])('leaves out the link of "%s"', (linked, start) => {
    const summary = summaryOf([LEAD, linked, PLAIN[0] ?? '']);
    expect(summary[1]?.startsWith(start)).toBe(true);
  });

  test.each([
    'So far the council has paid for nothing but the paint on its rails.',
    'Still waters run under the bridge in the town of Example, they say.',
  ])('keeps the first word of "%s"', (sentence) => {
    expect(summaryOf([LEAD, sentence, PLAIN[0] ?? ''])[1]).toMatch(/^So far|^Still waters/);
  });

  test('never tears a quotation of several sentences', () => {
    const lines = [
      LEAD,
      'Jane Roe, the mayor, said: “The bridge is old and will be closed.',
      'The ferry will run.”',
      ...PLAIN,
    ];
    const marks = summaryOf(lines).join(' ').match(/[“”]/g) ?? [];
    expect(marks.length % 2).toBe(0);
  });

  test('a sentence with nothing but a shown quotation and who said it repeats it', () => {
    const words = 'The old bridge will close on Monday, whatever the town says.';
    const sentence = `“${words}” said Lea Brandt, head engineer of the council.`;
    const lines = [sentence, LEAD, ...PLAIN];
    const text = lines.join('\n');
    const spanOf = (part: string) => {
      const start = text.indexOf(part);
      return { start, end: start + part.length, text: part };
    };
    const name = { ...spanOf('Lea Brandt'), name: 'Lea Brandt', nameSpan: spanOf('Lea Brandt') };
    const speaker = { ...name, role: 'head engineer', roleSpan: spanOf('head engineer of the council') };
    const quote = quoteOf(lines, words);
    const attributed = { ...quote, speaker, cue: spanOf('said') };
    expect(summaryOf(lines, { quotes: [quote], numbers: [] })).toContain(sentence);
    expect(summaryOf(lines, { quotes: [attributed], numbers: [] })).not.toContain(sentence);
  });

  test('does not repeat a quotation that is shown', () => {
    const quoted = '“The bridge is old and the council will close the bridge for good,” said the mayor.';
    const lines = [LEAD, quoted, ...PLAIN];
    const quotes = [quoteOf(lines, 'The bridge is old and the council will close the bridge for good,')];
    expect(summaryOf(lines, { quotes, numbers: [] })).not.toContain(quoted);
  });

  test('prefers what has figures, unless a key number shows them', () => {
    const figures = 'The ferry has 140 seats, 87 beds and room for 61 lorries below its deck.';
    const lines = [LEAD, ...PLAIN, figures];
    const numberOf = (text: string) => {
      const start = lines.join('\n').indexOf(text);
      return {
        start,
        end: start + text.length,
        text,
        kind: 'count',
        value: Number(text),
        label: '',
        labelSpans: [],
        rank: 1,
      } as const;
    };
    expect(summaryOf(lines)).toContain(figures);
    expect(summaryOf(lines, { quotes: [], numbers: ['140', '87', '61'].map(numberOf) })).not.toContain(figures);
  });

  test('keeps who says so', () => {
    const claim = 'The old bridge is safe for another forty years, according to the builders of the old bridge.';
    const shown = summaryOf([claim, ...PLAIN]).find((sentence) => sentence.startsWith('The old bridge is safe'));
    expect(shown ?? claim).toBe(claim);
  });

  test.each([
    ['connectives', 'But '.repeat(50_000)],
    ['commas', 'it, '.repeat(50_000)],
    ['quotation marks', '"'.repeat(50_000)],
    ['and after and', ', and he was'.repeat(20_000)],
  ])('answers on a sentence of %s', (_, sentence) => {
    expect(summaryOf([LEAD, sentence, ...PLAIN]).length).toBeGreaterThan(0);
  });
});

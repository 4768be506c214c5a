import { describe, expect, test } from 'vitest';
import { quotableBody } from '../../../lambda/analyze/furniture/quotable-body.ts';
import { readWords } from '../../../lambda/analyze/words/read-words.ts';

/** The sentences that may be quoted of a body with one sentence a line. */
function quotable(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  let start = 0;
  const sentences = lines.map((line, paragraph) => {
    const span = { start, end: start + line.length, paragraph };
    start = span.end + 1;
    return span;
  });
  const paragraphs = sentences.map(({ start, end }) => ({ start, end }));
  return quotableBody({ text, words: readWords(text), paragraphs, sentences }).sentences.map((span) =>
    text.slice(span.start, span.end),
  );
}

const REPORT = 'The council voted on Monday to close the old bridge.';

describe('quotableBody', () => {
  test.each([
    'GENEVA — ',
    'Geneva — ',
    'NEW DELHI: ',
    'WASHINGTON, June 4 -- ',
    'LONDON, England (Reuters) -- ',
    'Ann Arbor, Michigan (AP) — ',
    'NEW YORK, June 4 (Reuters) - ',
    '(CNN)',
    '(CNN) -- ',
    '(The Daily Wire)',
    'BREAKING: ',
    '• ',
  ])('cuts the dateline "%s"', (dateline) => {
    expect(quotable([dateline + REPORT])).toEqual([REPORT]);
  });

  test.each([
    'The mayor — a former builder — voted to close the bridge.',
    'NATO and the EU: a bridge too far for the council?',
    'Jane Roe (Greens) voted to close the bridge on Monday.',
    'U.S. engineers voted to close the bridge on Monday.',
    'BBC presenter Jane Roe has closed the bridge for good.',
  ])('keeps the start of "%s"', (sentence) => {
    expect(quotable([sentence])).toEqual([sentence]);
  });

  test('cuts no dateline in mid-article', () => {
    expect(quotable([REPORT, REPORT, REPORT, 'GENEVA — The talks went on.']).at(-1)).toBe(
      'GENEVA — The talks went on.',
    );
  });

  test('leaves out what is furniture inside a paragraph', () => {
    const lines = [
      'By.',
      'Jane Roe.',
      'PUBLISHED:.',
      '08:12 EST, 3 May 2020.',
      '|.',
      REPORT,
      'Scroll down for video.',
      REPORT,
    ];
    expect(quotable(lines)).toEqual([REPORT, REPORT]);
  });

  test('keeps a text that is all furniture', () => {
    expect(quotable(['By Jane Roe'])).toEqual(['By Jane Roe']);
  });
});

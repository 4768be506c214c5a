import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lambda/analyze/analyze.ts';
import type { Analysis } from '../../lambda/model/analysis.ts';
import type { Slice, Span } from '../../lambda/model/span.ts';
import { anyString } from '../any-string.ts';

const ARTICLE = [
  'EXAMPLE TOWN — The town council voted on Monday to close the old bridge, saying its iron had rusted through.',
  'The repair would have cost more than $3 million, and 40 percent of the money would have come from the town.',
  '“We have waited for ten years, and we will not wait for another one,” Jane Roe, the mayor, said after the vote.',
  'The ferry is to run every ten minutes until a new bridge is built.',
  'Shops near the bridge fear that they will lose half of their customers to the towns downstream.',
  '• Ann Poe can be reached at apoe@example.com.',
  'Please read our comment policy before commenting.',
].join('\n');

const UNRELATED = '\nA cat show in the next valley was put off because the hall has no heating.';

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '(',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\u0000',
  '\n',
  '\r\n',
  '\u2028',
  ', ',
  '. ',
  ' — ',
  'Mr. ',
  '$3 million',
  'said',
  'He',
  'But ',
  'By Jane Roe',
  '😀',
  'e\u0301',
);
const anyText = fc.oneof(
  anyString({ maxLength: 300 }),
  fc
    .array(fc.oneof(pieces, anyString({ maxLength: 5 }), fc.constant(' ')), { maxLength: 80 })
    .map((all) => all.join('')),
  fc.array(fc.constantFrom(...ARTICLE.split(' ')), { maxLength: 120 }).map((words) => words.join(' ')),
);

function slicesOf({ quotes, numbers, summary, bylines }: Analysis): readonly Slice[] {
  const ofQuotes = quotes.flatMap(({ parts, speaker, cue }) => [
    ...parts,
    ...(speaker ? [speaker] : []),
    ...(cue ? [cue] : []),
  ]);
  return [...ofQuotes, ...numbers, ...summary, ...bylines];
}

function spansOf({ sentences, numbers, headlineSpans, furniture }: Analysis): readonly Span[] {
  return [...sentences, ...numbers.flatMap(({ labelSpans }) => labelSpans), ...headlineSpans, ...furniture];
}

describe('analyze', () => {
  test('reads an article like an editor', () => {
    const { headline, summary, bylines, furniture, notices } = analyze({ text: ARTICLE });
    expect(headline).toBe('The town council voted on Monday to close the old bridge');
    expect(summary[0]?.text.startsWith('The town council voted')).toBe(true);
    expect(summary.length).toBeGreaterThanOrEqual(3);
    expect(bylines.map(({ text }) => text)).toEqual(['Ann Poe']);
    expect(furniture).toHaveLength(2);
    expect(notices).toEqual([]);
  });

  test('does not count the headline in the first line as a sentence of the summary', () => {
    const { headline, summary } = analyze({ text: `Old Bridge to Close for Good\n${ARTICLE}` });
    expect(headline).toBe('Old Bridge to Close for Good');
    expect(summary.map(({ text }) => text)).not.toContain('Old Bridge to Close for Good');
  });

  test('does not count a title repeated in the first line', () => {
    const { summary } = analyze({
      text: `Old bridge to close for good.\n${ARTICLE}`,
      title: 'Old bridge to close for good',
    });
    expect(summary[0]?.text).toMatch(/^The town council/);
  });

  test('says what it cannot do in another language', () => {
    const text =
      'Der Rat der Stadt hat am Montag die alte Brücke gesperrt. „Wir haben zehn Jahre auf das Geld gewartet“, sagte die Rätin. Die Fähre fährt bis zum Herbst.';
    const { summary, quotes, numbers, notices } = analyze({ text });
    expect(summary.length).toBeGreaterThan(0);
    expect(quotes.every(({ speaker, rank }) => speaker === null && rank === null)).toBe(true);
    expect(numbers).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('German')]);
  });

  test('gives slices of the text for any string', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string(), { nil: undefined }), (text, title) => {
        const analysis = analyze({ text, ...(title === undefined ? {} : { title }) });
        for (const slice of slicesOf(analysis)) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
        for (const { start, end } of spansOf(analysis))
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
    );
  });

  test('is deterministic', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyze({ text })).toEqual(analyze({ text }));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps quotations and numbers when an unrelated paragraph is appended', () => {
    const places = ({ quotes, numbers }: Analysis) =>
      [...quotes.flatMap(({ parts }) => parts), ...numbers].map(({ start, end }) => ({ start, end }));
    const before = places(analyze({ text: ARTICLE }));
    expect(places(analyze({ text: ARTICLE + UNRELATED }))).toEqual(before);
  });

  test.each([
    ['quotation marks', '"'.repeat(20_000)],
    ['brackets', '('.repeat(100_000)],
    ['digits', '1'.repeat(200_000)],
    ['capitals', 'A'.repeat(200_000)],
    ['titles', 'Mr. '.repeat(20_000)],
    ['short lines', 'By A.\n'.repeat(5_000)],
  ])('answers on a text of %s', (_, text) => {
    expect(analyze({ text }).headline.length).toBeLessThanOrEqual(90);
  });
});

import { describe, expect, test } from 'vitest';
import type { Body } from '../../../lambda/analyze/body.ts';
import { chooseHeadline } from '../../../lambda/analyze/headline/choose-headline.ts';
import { readWords } from '../../../lambda/analyze/words/read-words.ts';

/** A body with one sentence a line. */
function bodyOf(lines: readonly string[], title?: string): Body {
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  const sentences = paragraphs.map((span, paragraph) => ({ ...span, paragraph }));
  return { text, words: readWords(text), paragraphs, sentences, ...(title === undefined ? {} : { title }) };
}

const headlineOf = (...lines: readonly string[]) => chooseHeadline(bodyOf(lines)).headline;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const LEADS: readonly (readonly [lead: string, headline: string])[] = [
  // short enough as it is
  [
    'The town council voted on Monday to close the old bridge.',
    'The town council voted on Monday to close the old bridge',
  ],
  // cut where the second clause begins
  [
    'The town council voted on Monday to close the old bridge, saying its iron had rusted through and its stones were loose.',
    'The town council voted on Monday to close the old bridge',
  ],
  // no attribution at the end
  [
    'A bridge has fallen into the river north of the town, police said on Friday.',
    'A bridge has fallen into the river north of the town',
  ],
  // the news stands behind the opening
  [
    'After three years of talks that led nowhere and cost a fortune, the council agreed to build a second bridge.',
    'The council agreed to build a second bridge',
  ],
  // what is said of the subject in between is left out
  [
    'Jane Roe, who was elected mayor of the river town by a margin of four votes last May, has resigned over the bridge.',
    'Jane Roe has resigned over the bridge',
  ],
  // in the way of headlines: without articles and "is", without mild adjectives
  [
    'The regional government is asking its partners to raise the massive fund for the repair of bridges across the country, warning of more falls.',
    'Regional government asking its partners to raise fund for repair of bridges across country',
  ],
  // never ends on a name's first half or a loose word
  [
    'The agency has opened an inquiry into the conduct of the builders hired by the Ministry of Bridges and Roads in the year before the fall',
    'The agency has opened an inquiry into the conduct of the builders',
  ],
  [
    'A court in Port Ellery has opened the trial of a retired ferry captain accused of secretly selling the spare engines of four boats',
    'A court in Port Ellery has opened the trial of a retired ferry captain',
  ],
];

describe('chooseHeadline', () => {
  test('takes the given title, trimmed', () => {
    const body = bodyOf(['The council voted on Monday to close the old bridge.'], '  Old bridge to close ');
    expect(chooseHeadline(body)).toEqual({ headline: 'Old bridge to close', headlineSpans: [] });
  });

  test('takes the first line where it is a headline', () => {
    const line = 'Council to Close the Old Bridge';
    expect(headlineOf(line, 'The town council voted on Monday to close the old bridge for good.')).toBe(line);
  });

  test('does not take a first sentence for a headline', () => {
    expect(headlineOf('The bridge fell.', 'The town council voted on Monday to close the old bridge.')).not.toBe(
      'The bridge fell.',
    );
  });

  test.each(LEADS)('cuts "%s"', (lead, headline) => {
    expect(headlineOf(lead)).toBe(headline);
  });

  test('passes over a question and a quotation', () => {
    const lines = [
      '“Who will pay for it?” the mayor asked on Monday.',
      'Who indeed?',
      'The town council voted on Monday to close the old bridge.',
    ];
    expect(headlineOf(...lines)).toBe('The town council voted on Monday to close the old bridge');
  });

  test('leaves no quotation mark open', () => {
    const lead =
      'The mayor called the plan “a bridge too far for the town, its people and everyone who ever has to pay a toll to cross”.';
    expect(headlineOf(lead)).not.toMatch(/[“”]/);
  });

  test.each(LEADS.map(([lead]) => lead))('is made of the words of its spans: "%s"', (lead) => {
    const { headline, headlineSpans } = chooseHeadline(bodyOf([lead]));
    expect(wordsOf(headline)).toEqual(headlineSpans.flatMap(({ start, end }) => wordsOf(lead.slice(start, end))));
  });

  test.each([
    ['nothing', ''],
    ['a word of a megabyte', 'a'.repeat(1_000_000)],
    ['commas', ', '.repeat(100_000)],
    ['opening marks', '“'.repeat(100_000)],
    ['short words', 'is was '.repeat(100_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['lone surrogates', '\ud83d'.repeat(500)],
  ])('is short on %s', (_, text) => {
    expect(headlineOf(text).length).toBeLessThanOrEqual(90);
  });
});

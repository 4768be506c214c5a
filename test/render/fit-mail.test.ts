import { describe, expect, it } from 'vitest';
import type { Digest, DigestEntry } from '../../lambda/model/digest.ts';
import { issuePage } from '../../lambda/pages/issue-page.ts';
import { plainEntry } from '../../templates/fixtures/plain-entry.ts';
import { asBrowser, asOutlook, unbalancedTags } from '../../templates/rules/unbalanced-tags.ts';
import { factsOf } from './facts-of.ts';
import { renderSample } from './render-sample.ts';

/** Gmail cuts a mail off here. */
const GMAIL_CLIPS = 102_400;
const SHORTENED = 'Shortened, so that the mail reaches you whole.';

const words = (length: number, word: string) => `${`${word} `.repeat(length / (word.length + 1))}${word}`;

/** An article as big as told: `length` characters in each of its sentences, labels and quotes. */
function big(name: string, length: number): DigestEntry {
  return plainEntry({
    headline: `Headline ${name}`,
    summary: Array.from({ length: 5 }, (_, at) => words(length, `sentence${name}${at}`)),
    numbers: Array.from({ length: 7 }, (_, at) => [`${at + 1}0%`, words(length, `label${name}${at}`)] as const),
    quotes: Array.from({ length: 3 }, (_, at) => [words(length, `quote${name}${at}`), `Speaker ${name}${at}`] as const),
    source: { url: `https://articles.example/${name}` },
  });
}

const issue = (length: number): Digest => ({ entries: ['A', 'B', 'C', 'D', 'E'].map((name) => big(name, length)) });
const sizeOf = (html: string) => Buffer.byteLength(html);
const shownOf = (html: string, name: string, kind: string) =>
  new Set(html.match(new RegExp(`${kind}${name}\\d`, 'g'))).size;

describe('a mail that Gmail would cut off', () => {
  const mail = renderSample(issue(700));

  it('is shortened, and says so at each article that is', () => {
    expect(sizeOf(mail.html)).toBeLessThan(GMAIL_CLIPS);
    expect(mail.html.split(SHORTENED).length - 1).toBe(4);
  });

  it('loses quotes and numbers before sentences, and nothing of its first article', () => {
    const left = (name: string) => ['sentence', 'label', 'quote'].map((kind) => shownOf(mail.html, name, kind));
    expect(left('A')).toEqual([5, 7, 3]);
    expect(left('B')[0]).toBeGreaterThanOrEqual(2);
    expect(left('E').map((count, at) => count <= (left('B')[at] ?? 0))).toEqual([true, true, true]);
  });

  it('is whole in its text and on the page of its issue', () => {
    const page = issuePage(mail, 'https://letter.example', '2026-11-22-0700');
    const missing = factsOf(issue(700)).filter((fact) => !page.includes(fact));
    expect(missing).toEqual([]);
    const text = mail.text.replace(/\s+/g, '');
    expect(factsOf(issue(700)).filter((fact) => !text.includes(fact.replace(/\s+/g, '')))).toEqual([]);
    expect(page).not.toContain(SHORTENED);
  });

  it('warns the operator in bytes', () => {
    expect(mail.warning).toMatch(
      /^The mail was shortened from 1\d{5} to \d{5,6} bytes of HTML, in article 2, 3, 4, 5; Gmail shows 102400$/,
    );
  });

  it('balances as others do', () => {
    expect([asBrowser, asOutlook].map((read) => unbalancedTags(read(mail.html)))).toEqual([undefined, undefined]);
  });

  it.each([1_000, 3_000, 10_000, 60_000])(
    'is never longer than Gmail shows, with %d characters in every part',
    (length) => {
      const hostile = { ...issue(length) };
      const everything = hostile.entries.map((entry, at) => ({
        ...entry,
        headline: { text: words(length, `Title${at}`), spans: [] },
        source: { ...entry.source, siteName: words(length, 'Site'), byline: words(length, 'By') },
      }));
      expect(sizeOf(renderSample({ entries: everything }).html)).toBeLessThan(GMAIL_CLIPS);
    },
  );
});

describe('a mail that is nearly as long', () => {
  it('is whole, with a warning', () => {
    const { html, wholeHtml, warning } = renderSample(issue(180));
    expect(sizeOf(html)).toBeGreaterThan(90_000);
    expect([wholeHtml, html.includes(SHORTENED)]).toEqual([undefined, false]);
    expect(warning).toBe(`The mail has ${sizeOf(html)} bytes of HTML; Gmail shows 102400`);
  });
});

describe('a mail of usual size', () => {
  it('has no warning', () => {
    expect(renderSample(issue(20)).warning).toBeUndefined();
  });
});

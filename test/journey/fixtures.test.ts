import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { condense } from '../../lambda/condense.ts';
import { makeMail } from '../../lambda/make-mail.ts';
import { NEWSLETTER } from './memory-cloud.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

/** What a careful reader of the article wants to see; what is left out may be as it likes. */
interface Expected {
  readonly headline?: string;
  /** Among the numbers, in any order; an empty list means none at all. */
  readonly figures?: readonly string[];
  /** Words and speaker, in any order; an empty list means none at all. */
  readonly quotes: readonly (readonly [string, string])[];
  /** How many things the analysis could not do. */
  readonly notices?: number;
  /** Words that must not stand in the mail's text. */
  readonly absent: readonly string[];
}

const cases = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}${name}/expected.json`));

function readCase(name: string) {
  const file = existsSync(`${FOLDER}${name}/article.html`) ? 'article.html' : 'article.txt';
  const condensed = condense({ name: file, bytes: readFileSync(`${FOLDER}${name}/${file}`) });
  if ('problem' in condensed) throw new Error(condensed.problem);
  let calls = 1000;
  const random = (length: number) => `${calls++}`.padEnd(length, 'x');
  const mail = makeMail(
    { entries: [condensed.entry] },
    { newsletter: NEWSLETTER, issueId: '2026-11-22-0700', date: '2026-11-22T07:00:00.000Z', random },
  );
  const expected = JSON.parse(readFileSync(`${FOLDER}${name}/expected.json`, 'utf8')) as Expected;
  return { ...condensed, mail, expected };
}

it('there are articles to read', () => {
  expect(cases.length).toBeGreaterThan(3);
});

describe.each(cases)('the digest of %s', (name) => {
  const { entry, mail, expected } = readCase(name);

  it('has the headline', () => {
    expect(entry.headline.text).toBe(expected.headline ?? entry.headline.text);
    expect(entry.headline.text.length).toBeLessThanOrEqual(90);
  });

  it('has two to five sentences', () => {
    expect(entry.summary.length).toBeGreaterThanOrEqual(2);
    expect(entry.summary.length).toBeLessThanOrEqual(5);
  });

  it('has the key numbers', () => {
    const figures = entry.numbers.map(({ figure }) => figure.text);
    if (expected.figures?.length === 0) expect(figures).toEqual([]);
    else expect(figures).toEqual(expect.arrayContaining([...(expected.figures ?? [])]));
  });

  it('has the key quotes with their speakers', () => {
    const quotes = entry.quotes.map(({ words, speaker }) => [words.text, speaker.text]);
    expect(quotes.sort()).toEqual([...expected.quotes].sort());
  });

  it('says what could not be done', () => {
    expect(entry.notices).toHaveLength(expected.notices ?? 0);
  });

  it('shows nothing that does not belong there', () => {
    expect(expected.absent.filter((words) => mail.email.text.includes(words))).toEqual([]);
  });
});

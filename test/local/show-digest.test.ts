import { expect, test } from 'vitest';
import type { DigestEntry } from '../../lambda/model/digest.ts';
import { showDigest } from '../../local/start/show-digest.ts';
import { createTerminal } from '../../local/start/terminal.ts';

const said = (text: string) => ({ text, spans: [] });
const ENTRY: DigestEntry = {
  headline: said('Lake town votes'),
  summary: [said('One sentence that is long enough to need a second line in a narrow window.')],
  numbers: [{ figure: said('about $84 million'), label: said('will cost'), kind: 'money', value: 84e6 }],
  quotes: [{ words: said('A boat that leaves.'), speaker: said('Tobias Hallgrave'), role: said('mayor') }],
  source: { sha256: '' },
  minutes: { source: 3, digest: 1 },
  notices: ['The language is not English'],
};
const show = (entry: DigestEntry, output = {}, env = {}) => showDigest(entry, createTerminal(output, env));

test('shows headline, summary, numbers, quotes with speakers, and notices', () => {
  expect(show(ENTRY, { columns: 40 })).toBe(`Lake town votes

One sentence that is long enough to need
a second line in a narrow window.

Key numbers
  about $84 million — will cost

In their words
  “A boat that leaves.”
    — Tobias Hallgrave, mayor

3 min read → 1 min

Note: The language is not English`);
});

test('leaves out the sections that an article has nothing for', () => {
  expect(show({ ...ENTRY, numbers: [], quotes: [] })).not.toMatch(/Key numbers|In their words/);
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{ isTTY: true }, { TERM: 'dumb' }, false],
  [{}, {}, false],
])('writes styles to %j with %j: %s', (output, env, styled) => {
  expect(show(ENTRY, output, env).includes('\u001b[1m')).toBe(styled);
});

test('takes terminal commands out of article text', () => {
  const hostile = '\u001b]0;owned\u0007\u001b[2J\u009b31mLake\u202e';
  expect(show({ ...ENTRY, headline: said(hostile), source: { sha256: '', byline: hostile } })).not.toMatch(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
  );
});

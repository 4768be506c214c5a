import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directiveFinder, textFragmentUrl } from '../../../lambda/pages/proof/text-fragment.ts';

const TEXT = `Prices fell by 38 percent in May, the board said.
They had risen by 38 percent - twice, "cheap & cheerful", in April.
The café’s 38 percent, it turns out, was a re-count.`;

const spanOf = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const linkTo = (text: string, ...spans: { start: number; end: number }[]) =>
  textFragmentUrl('https://a.example/', spans.map(directiveFinder(text)))?.split(':~:')[1];

describe('a link to a place of a text', () => {
  it.each([
    [
      'a figure that stands more than once, by the words around it',
      '38 percent',
      1,
      'text=They%20had%20risen%20by-,38%20percent,-%2D%20twice%2C%20%22cheap',
    ],
    [
      'a sentence that stands once, by itself',
      'The café’s 38 percent, it turns out',
      0,
      'text=The%20caf%C3%A9%E2%80%99s%2038%20percent%2C%20it%20turns%20out',
    ],
    [
      'signs that mean something in an address, encoded',
      '"cheap & cheerful", in April',
      0,
      'text=%22cheap%20%26%20cheerful%22%2C%20in%20April',
    ],
    ['a place within a word, by the whole word', 'ount', 0, 'text=turns%20out%2C%20was%20a%20re%2D-,count,-.'],
  ])('names %s', (_, words, nth, expected) => {
    expect(linkTo(TEXT, spanOf(TEXT, words, nth))).toBe(expected);
  });

  it('names a long place, or one of several lines, by its ends', () => {
    expect(linkTo(TEXT, { start: 0, end: TEXT.length })).toMatch(
      /^text=Prices%20fell%20by[^,]*,[^,]*was%20a%20re%2Dcount\.$/,
    );
  });

  it('takes more words for the end of a range that stands twice in it', () => {
    const text = `One began ${'and went on '.repeat(40)}to the end, then really to the end`;
    const link = linkTo(text, { start: 0, end: text.length }) ?? '';
    expect(decodeURIComponent(link.split(',').at(-1) ?? '')).toMatch(/really to the end$/);
  });

  it('has a directive for each part of a split quotation', () => {
    expect(
      linkTo(TEXT, spanOf(TEXT, 'Prices fell by 38 percent'), spanOf(TEXT, 'twice, "cheap'))?.split('&text='),
    ).toHaveLength(2);
  });

  it.each([
    ['keeps the fragment of the page', 'https://a.example/x#part', 'https://a.example/x#part:~:text=Nothing'],
    ['replaces a directive that is there', 'https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=Nothing'],
  ])('%s', (_, url, expected) => {
    expect(textFragmentUrl(url, [{ prefix: '', start: 'Nothing', end: '', suffix: '' }])).toBe(expected);
  });

  it.each([undefined, 'no address', 'javascript:alert(1)', 'ftp://a.example/', 'https://me:secret@a.example/'])(
    'is none for %s',
    (url) => {
      expect(textFragmentUrl(url, [])).toBeUndefined();
    },
  );
});

/** Texts in which words stand often, so that they have to be told apart. */
const text = fc
  .array(
    fc.constantFrom(
      'one',
      'two',
      'Twó',
      'three,',
      '-',
      '&',
      '“four”',
      '5,000',
      '€6',
      'a-b',
      '七八',
      '\ud83d',
      '\n',
      ' ',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '));
const textWithPlace = text.chain((all) =>
  fc
    .tuple(fc.nat(all.length - 1), fc.nat(all.length))
    .map(([start, length]) => ({ all, start, end: Math.min(all.length, start + 1 + length) })),
);

describe('any link to a place of any text', () => {
  it('says words of the text, at and around the place', () => {
    fc.assert(
      fc.property(textWithPlace, ({ all, start, end }) => {
        const told = linkTo(all, { start, end }) ?? 'text=';
        const parts = told.slice('text='.length).split(',').map(decodeURIComponent);
        const prefix = /^(.*)-,/.test(told) ? (parts.shift() ?? '').slice(0, -1) : '';
        const suffix = parts.length > 1 && /,-[^,]*$/.test(told) ? (parts.pop() ?? '').slice(1) : '';
        const [first = '', last = first] = parts;
        const near = all.slice(Math.max(0, start - 60), end + 60).toWellFormed();
        expect(near).toContain(first);
        expect(near.indexOf(last, near.indexOf(first))).toBeGreaterThanOrEqual(0);
        expect(all.toWellFormed().slice(0, start + 60)).toContain(prefix);
        expect(all.toWellFormed().slice(Math.max(0, start - 60))).toContain(suffix);
      }),
    );
  });

  it('is quick and short for a line without an end', () => {
    const line = 'one two three '.repeat(40_000);
    const link = linkTo(line, { start: 200_004, end: 400_000 }) ?? '';
    expect(link.length).toBeLessThan(1_500);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lambda/analyze/quotes/find-quotes.ts';
import { anyString } from '../../any-string.ts';
import { sampleOf } from '../../thorough.ts';
import { bodyOf } from './body-of.ts';

const partsIn = (text: string) => findQuotes(bodyOf(text)).map(({ parts }) => parts.map((part) => part.text));
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('findQuotes', () => {
  it.each([
    ['curly marks', '“It holds,” said Noor Jamal.', [['It holds,']]],
    ['straight marks', '"It holds," said Noor Jamal.', [['It holds,']]],
    ['mixed marks', '“It holds," said Noor Jamal.', [['It holds,']]],
    ['a wrong closing mark', '“It holds,“ said Noor Jamal.', [['It holds,']]],
    ['single marks with apostrophes', '‘It’s the nurses’ turn,’ said Noor Jamal.', [['It’s the nurses’ turn,']]],
    ['double marks inside single ones', '‘He said “go” and left,’ said Noor Jamal.', [['He said “go” and left,']]],
    ['straight single marks', "'It's a start,' said Noor Jamal.", [["It's a start,"]]],
    ['angle marks', '«It holds», said Noor Jamal.', [['It holds']]],
    ['nested marks', '“He said ‘go’ and left,” said Noor Jamal.', [['He said ‘go’ and left,']]],
    ['nested marks of the same kind', '“He said “go” and left,” said Noor Jamal.', [['He said “go” and left,']]],
    ['a sentence in two parts', '“It holds,” Noor Jamal said, “for now.”', [['It holds,', 'for now.']]],
    ['two sentences of one attribution', '“It holds,” Noor Jamal said. “We hope.”', [['It holds,', 'We hope.']]],
    [
      'a paragraph left open',
      '“It holds,” Noor Jamal said. “We hope.\n“And wait.”',
      [['It holds,', 'We hope.', 'And wait.']],
    ],
    [
      'a paper over two paragraphs',
      'The report said, “It holds.”\n“It will hold,” the report said.',
      [['It holds.', 'It will hold,']],
    ],
    [
      'two statements of one person',
      '“It holds,” Noor Jamal said.\n“It will hold,” Noor Jamal said.',
      [['It holds,'], ['It will hold,']],
    ],
    ['no inches', "The 6'2\" guard hit three shots from 30' out.", []],
    ['no apostrophes', "The nurses' vote was the '90s all over again.", []],
  ])('finds %s', (_, text, expected) => expect(partsIn(text)).toEqual(expected));

  it.each([
    ['makes a bridging comma a full stop', '“It holds,” she said. “We hope.”', 'It holds. We hope.'],
    ['keeps a bridging comma', '“It holds,” she said, “for now.”', 'It holds, for now.'],
    ['keeps a question', '“Does it hold?” she asked. “We hope.”', 'Does it hold? We hope.'],
    ['ends with a full stop', '“It holds,” she said.', 'It holds.'],
    ['marks a cut start', 'She said it would “hold for years.”', '… hold for years.'],
    ['marks a cut end', 'She said “the long and bitter war” was over.', '… the long and bitter war …'],
    ['ends with a full stop inside', '“He said ‘go,’” she said.', 'He said ‘go.’'],
    ['keeps brackets and dots', '“It [the dam] … holds,” she said.', 'It [the dam] … holds.'],
  ])('%s', (_, text, display) => expect(findQuotes(bodyOf(text))[0]?.display).toBe(display));

  it('gives a cue', () => {
    expect(findQuotes(bodyOf('“It holds,” said Noor Jamal.'))[0]?.cue?.text).toBe('said');
  });

  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    ' said ',
    ' Ana Ruiz',
    ' Mr. Ito',
    ' he ',
    ' the report',
    ', ',
    '. ',
    '? ',
    '\n',
    ': ',
    ' who ',
    ' a nurse',
    ' to say',
    ' according to ',
    ' it ',
    '(',
    ')',
    '—',
    'word ',
    'I',
    '3',
    '\ud800',
    '\u202e',
    '’s ',
  ];
  const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join(''));

  it('finds spans that slice to their words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { parts, speaker, cue } of findQuotes(bodyOf(text))) {
          for (const slice of [...parts, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]) {
            expect(text.slice(slice.start, slice.end)).toBe(slice.text);
          }
        }
      }),
    );
  });

  it('displays the words of the parts and no others', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { parts, display } of findQuotes(bodyOf(text))) {
          expect(wordsOf(display)).toEqual(parts.flatMap((part) => wordsOf(part.text)));
        }
      }),
    );
  });

  it('names speakers and roles in words of the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { speaker } of findQuotes(bodyOf(text))) {
          if (!speaker) continue;
          expect(wordsOf(text.slice(speaker.nameSpan.start, speaker.nameSpan.end))).toEqual(wordsOf(speaker.name));
          expect(speaker.name).not.toBe('');
          if (speaker.roleSpan) expect(text.slice(speaker.roleSpan.start, speaker.roleSpan.end)).toBe(speaker.role);
        }
      }),
    );
  });

  it('keeps parts in order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const ends = findQuotes(bodyOf(text)).flatMap(({ parts }) => parts.flatMap(({ start, end }) => [start, end]));
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });

  it('finds the same in the same text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(findQuotes(bodyOf(text))).toEqual(findQuotes(bodyOf(text)));
      }),
    );
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(anyString(), (text) => {
        expect(() => findQuotes(bodyOf(text))).not.toThrow();
      }),
    );
  });

  it.each(
    sampleOf(
      [
        ['opening marks', '“'],
        ['pairs of marks', '“” '],
        ['straight marks', '"'],
        ['quoted letters', '"a" '],
        ['quotations', '“Go there now, all of you,” he said. '],
        ['nested marks', '‘a “b” c,’ '],
        ['brackets', '“[('],
        ['capitals', 'A'],
        ['capitalised words', '“A” B '],
        ['titles', '“a” Mr. '],
        ['verbs of saying', '“a” said '],
        ['pronouns', '“Go,” he he '],
        ['commas', '“Go,” a, b, '],
        ['paragraphs', '“a b c d e f\n'],
        ['lone surrogates', '“\ud800” said \udfff '],
      ] as const,
      3,
    ),
  )('completes on many %s', (_, piece) => {
    expect(Array.isArray(findQuotes(bodyOf(piece.repeat(100_000 / piece.length))))).toBe(true);
  });
});

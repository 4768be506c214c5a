import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../lambda/analyze/sentences/split-paragraphs.ts';
import { splitSentences } from '../../../lambda/analyze/sentences/split-sentences.ts';
import { anyString } from '../../any-string.ts';
import { sampleOf } from '../../thorough.ts';

const sentencesOf = (text: string) =>
  splitSentences(text, splitParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['ends at a point', 'The dam held. Nobody slept.', 2],
    ['goes on behind a courtesy title', 'They met Mr. Ito and Gen. Mark Hale. It rained.', 2],
    ['goes on behind a title with a word before it', 'It was then-Sen. Ruiz who called.', 1],
    ['goes on behind initials', 'J. K. Moss and A.B. Cole wrote it. It sold.', 2],
    ['ends behind the pronoun I', 'We are a team, you and I. Did you see Albert I. Jones?', 2],
    ['goes on inside letters with points', 'The U.S. Army left. The U.S. will return.', 2],
    ['ends behind letters with points before an opener', 'I live in the U.S. How about you?', 2],
    ['goes on before a day of a month', 'On Jan. 6 the crowd came. It left at 4 p.m. that day.', 2],
    ['goes on before a time zone', 'It opens at 9 a.m. Eastern on Friday.', 1],
    ['ends behind a time', 'She left at 6 P.M. Mr. Ito stayed.', 2],
    ['goes on behind a counter', 'It was No. 1 on the list. See Fig. 3 and pp. 12 to 14.', 2],
    ['ends behind the word no', 'He asked again. She said no. Then he left.', 3],
    ['goes on inside a company name', 'Acme Inc. Chairman Roe resigned. Acme Inc. said so.', 2],
    ['goes on behind a quotation with its asker', '“Is it over?” Mr. Ito asked. Nobody knew.', 2],
    ['goes on before a small letter', '“Run!” she cried. “Is it over?” he asked.', 2],
    ['ends behind a closing mark', 'He called it “a disaster.” The crowd agreed.', 2],
    ['goes on at dots before a small letter', 'Wait... what happened? No one knows.', 2],
    ['ends at dots before a capital', 'I never meant that.... She left.', 2],
    ['ends behind a footnote number', 'It fell in 1910. [12] It rose again.', 2],
    ['goes on inside an address', 'Ask jane.doe@example.com or see www.example.com/a.html today.', 1],
    ['cuts a numbered list', '1) Wash the rice 2) Boil it 3) Serve', 3],
    ['cuts a bulleted list', '• Rice • Salt • Water', 3],
    ['keeps a number at the start with its item', '1. Wash the rice.', 1],
    ['ends without a space where none is written', '雨が降った。風も吹いた。', 2],
    ['ends at a mark glued to a stop', 'It ended.“We lost,” she said.', 2],
  ])('%s', (_, text, count) => expect(sentencesOf(text)).toHaveLength(count));

  it('trims white space around sentences', () => {
    expect(sentencesOf('  One.   Two. \n\n Three. ')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('tells the paragraph of each sentence', () => {
    const text = 'One. Two.\nThree.';
    expect(splitSentences(text, splitParagraphs(text)).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it.each(
    sampleOf(
      [
        ['titles', 'Mr. '],
        ['stops', '.'],
        ['spaced stops', ' .'],
        ['capitals', 'A'],
        ['questions', 'a?” '],
        ['closing marks', '.”'],
        ['list numbers', '1. '],
        ['brackets', '[1] '],
      ] as const,
      3,
    ),
  )('completes on an endless row of %s', (_, piece) => {
    const text = piece.repeat(300_000 / piece.length);
    expect(sentencesOf(text).join('').length).toBeGreaterThan(0);
  });

  it('loses no character but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”', '?', '1', ')', '…', '\ud800') }),
        (text) => {
          expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('keeps sentences in order and inside their paragraphs', () => {
    fc.assert(
      fc.property(anyString(), (text) => {
        const paragraphs = splitParagraphs(text);
        let from = 0;
        for (const { start, end, paragraph } of splitSentences(text, paragraphs)) {
          expect(start).toBeGreaterThanOrEqual(Math.max(from, paragraphs[paragraph]?.start ?? Number.NaN));
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? Number.NaN);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
      }),
    );
  });
});

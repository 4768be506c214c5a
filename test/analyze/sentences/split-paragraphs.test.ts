import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../lambda/analyze/sentences/split-paragraphs.ts';

const paragraphsOf = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it.each([
    ['cuts at line feeds', 'One\nTwo', ['One', 'Two']],
    ['cuts at carriage returns', 'One\r\nTwo\rThree', ['One', 'Two', 'Three']],
    ['cuts at Unicode separators', 'One\u2028Two\u2029Three\u0085Four', ['One', 'Two', 'Three', 'Four']],
    ['leaves out blank lines', '\n \nOne\n\t\n\n', ['One']],
    ['trims white space', '  One \u00a0\n', ['One']],
    ['finds nothing in nothing', '', []],
  ])('%s', (_, text, expected) => expect(paragraphsOf(text)).toEqual(expected));

  it('finds paragraphs without white space at their ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', '\ud800') }), (text) => {
        for (const paragraph of paragraphsOf(text)) expect(paragraph).toBe(paragraph.trim());
      }),
    );
  });
});

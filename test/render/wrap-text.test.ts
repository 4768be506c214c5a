import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../lambda/render/wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words and indents every line', () => {
    expect(wrapText('one two three four', 11, '  ')).toBe('  one two\n  three\n  four');
  });

  it('cuts words that are longer than a line', () => {
    expect(wrapText('abcdefghij kl', 4)).toBe('abcd\nefgh\nij\nkl');
  });

  it('counts Chinese characters as two columns', () => {
    expect(wrapText('渡轮载客一百万', 6)).toBe('渡轮载\n客一百\n万');
  });

  it('loses no character but spaces, and keeps to its columns', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((word) => word.replace(/\s/g, 'x')),
    );
    fc.assert(
      fc.property(words, (list) => {
        const lines = wrapText(list.join(' '), 20, '  ');
        expect(lines.replace(/\s/g, '')).toBe(list.join(''));
        expect(Math.max(...lines.split('\n').map((line) => line.length))).toBeLessThanOrEqual(20);
      }),
    );
  });
});

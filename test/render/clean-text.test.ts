import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../lambda/render/clean-text.ts';
import { anyString } from '../any-string.ts';

describe('cleanText', () => {
  it.each([
    ['line\r\nbreak', 'line break'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['nul\0 and bell\u0007', 'nul and bell'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['Arabic\u200f mark stays', 'Arabic\u200f mark stays'],
    ['narrow\u202fspace stays', 'narrow\u202fspace stays'],
    [' 👨‍👩‍👧 ', '👨‍👩‍👧'],
  ])('cleans %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyString(), (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
});

import { describe, expect, it } from 'vitest';
import { quoted } from '../../lambda/render/quote-marks.ts';

describe('quoted', () => {
  it.each([
    ['en', 'Yes', '“Yes”'],
    ['de-AT', 'Ja', '„Ja“'],
    ['fr', 'Oui', '«\u202fOui\u202f»'],
    ['sv', 'Ja', '”Ja”'],
    ['tlh', 'HIja', '“HIja”'],
    ['en', '“Yes”', '“Yes”'],
    ['en', 'He said "no"', '“He said "no"”'],
  ])('in %s sets %j as %j', (lang, words, display) => {
    expect(quoted(words, lang)).toBe(display);
  });
});

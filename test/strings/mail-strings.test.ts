import { describe, expect, it } from 'vitest';
import { mailStringsOf } from '../../lambda/strings/mail/mail-strings-of.ts';

const LANGUAGES = ['en', 'de', 'fr'];

/** Every phrase; letters stand for the names and counts in it. */
function phrasesOf(strings: object): readonly string[] {
  return Object.values(strings).flatMap((value) => {
    if (typeof value === 'function') return [value('X', 'Y') as string];
    return typeof value === 'object' ? phrasesOf(value) : [value as string];
  });
}

describe("the mail's words", () => {
  it.each([
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['FR_ca', 'fr'],
    ['es', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('for %j are in %s', (lang, language) => {
    expect(mailStringsOf(lang).lang).toBe(language);
  });

  it('are different in each language, phrase by phrase', () => {
    const [english = [], ...others] = LANGUAGES.map((lang) => phrasesOf(mailStringsOf(lang)));
    const same = others.flatMap((phrases) => phrases.filter((phrase, at) => phrase === english[at]));
    expect(same).toEqual(['X:', 'X min']);
  });

  it.each([
    ['en', ['1-minute read at a.example', '7-minute read at a.example'], ['1 day.', '2 days.']],
    ['de', ['1 Minute Lesezeit auf a.example', '7 Minuten Lesezeit auf a.example'], ['1 Tag lang.', '2 Tage lang.']],
    ['fr', ['1 minute de lecture sur a.example', '7 minutes de lecture sur a.example'], ['1 jour.', '2 jours.']],
  ])('in %s count one and many', (lang, reads, days) => {
    const { readAt, confirm } = mailStringsOf(lang);
    expect([1, 7].map((minutes) => readAt(minutes, 'a.example'))).toEqual(reads);
    expect([1, 2].map((number, at) => confirm.validFor(number).endsWith(days[at] ?? '?'))).toEqual([true, true]);
  });

  it('has French signs behind a space that does not break', () => {
    const french = phrasesOf(mailStringsOf('fr'));
    expect(french.filter((phrase) => /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/.test(phrase))).toEqual([]);
  });
});

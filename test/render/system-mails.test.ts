import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { makeConfirmMail } from '../../lambda/make-confirm-mail.ts';
import { makeGoodbyeMail } from '../../lambda/make-goodbye-mail.ts';
import { makeReviewMail } from '../../lambda/make-review-mail.ts';
import { ferry } from '../../templates/fixtures/ferry.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { MAIL_RULES } from '../../templates/rules/mail-rules.ts';
import { unescaped } from '../../templates/rules/unescaped.ts';
import { READERS } from '../mime/read-message.ts';

const URL_TO_TAP = 'https://letters.example/c/AbC-123?a=1&b=2';
const NOTICE = 'A quotation was left out: nobody could be named.';

const optionsIn = (lang: string, changes: object = {}) => ({
  newsletter: { ...newsletter, lang, ...changes },
  to: 'ana@reader.example',
  date: '2026-11-22T07:00:00Z',
  random: (length: number) => 'r'.repeat(length),
});

function systemMails(lang: string, changes: object = {}) {
  const options = optionsIn(lang, changes);
  const digest = { entries: [{ ...ferry, notices: [NOTICE] }] };
  const review = { ...options, digest, issueId: '2026-11-22-0700', decideUrl: URL_TO_TAP };
  return {
    confirm: makeConfirmMail({ ...options, confirmUrl: URL_TO_TAP, validDays: 7 }),
    goodbye: makeGoodbyeMail({ ...options, undoUrl: URL_TO_TAP }),
    review: makeReviewMail(review),
  };
}

const cases = ['en-GB', 'de', 'fr'].flatMap((lang) =>
  Object.entries(systemMails(lang)).map(([kind, mail]) => ({ lang, kind, mail })),
);
const linksIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => unescaped(url));

describe.each(cases)('the $kind mail in $lang', ({ lang, mail }) => {
  it('has its button in HTML, and its address on a line of the text', () => {
    expect(linksIn(mail.html)).toContain(URL_TO_TAP);
    expect(mail.text.split('\n')).toContain(URL_TO_TAP);
  });

  it('says its language, its subject as title, and who mails', () => {
    expect(mail.html).toMatch(new RegExp(`<html lang="${lang}" dir="ltr"[\\s\\S]*role="article" lang="${lang}"`));
    expect(unescaped(/<title>(.*?)<\/title>/.exec(mail.html)?.[1] ?? '')).toBe(mail.subject);
    expect([mail.html, mail.text].map((part) => part.includes(newsletter.postalAddress))).toEqual([true, true]);
  });

  it('keeps the rules of every mail', () => {
    expect(MAIL_RULES.filter(({ isKept }) => !isKept(mail)).map(({ name }) => name)).toEqual([]);
  });

  it('asks nobody to leave a list, and no machine to answer', () => {
    const head = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'));
    expect(head).not.toMatch(/^List-/m);
    expect(head).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  it.each(Object.values(READERS))('arrives as it was written, reader %#', async (read) => {
    const { html, text, subject, to, from } = await read(mail.raw);
    expect({ html, text, subject, to, from }).toEqual({
      ...{ html: mail.html.trimEnd(), text: mail.text.trimEnd(), subject: mail.subject },
      ...{ to: 'ana@reader.example', from: newsletter.from },
    });
  });
});

describe('the mail that asks to confirm', () => {
  it('leads nowhere but to the confirmation', () => {
    expect(new Set(linksIn(systemMails('en').confirm.html))).toEqual(new Set([URL_TO_TAP]));
  });

  it('says how long the link is good for, where it ends', () => {
    const endless = makeConfirmMail({ ...optionsIn('en'), confirmUrl: URL_TO_TAP });
    expect([systemMails('en').confirm.text, endless.text].map((text) => text.includes('for 7 days'))).toEqual([
      true,
      false,
    ]);
  });

  it.each(['javascript:alert(1)', '/confirm', 'https://user:word@evil.example/'])('refuses %s', (confirmUrl) => {
    expect(() => makeConfirmMail({ ...optionsIn('en'), confirmUrl })).toThrow('its button is not http or https');
  });

  it.each(['ana', 'a@b.example\r\nBcc: c@d.example', ''])('is not made for %j', (to) => {
    expect(() => makeConfirmMail({ ...optionsIn('en'), to, confirmUrl: URL_TO_TAP })).toThrow(TypeError);
  });
});

describe("the editor's copy", () => {
  it('shows what the analysis was not sure of, in HTML and text', () => {
    const { html, text } = systemMails('en').review;
    expect([html, text].map((part) => part.includes(NOTICE))).toEqual([true, true]);
  });

  it('says so when there is nothing to look at, and has no button without a place to decide', () => {
    const { text, html } = makeReviewMail({ ...optionsIn('en'), digest: { entries: [ferry] }, issueId: 'i' });
    expect(text).toContain('The analysis has nothing to report.');
    expect(linksIn(html)).toEqual([ferry.source.url]);
  });
});

describe('system mails', () => {
  it.each(['Letter\r\nBcc: all@harbour.example', '<script>alert(1)</script> {{constructor}}', '\u202eettel \u0000'])(
    'keep the name %j a name',
    (name) => {
      const mails = Object.values(systemMails('en', { name }));
      expect(mails.filter(({ html }) => /<script|\u202e|\0/.test(html))).toEqual([]);
      expect(mails.filter(({ raw }) => /^Bcc:/im.test(raw.slice(0, raw.indexOf('\r\n\r\n'))))).toEqual([]);
    },
  );

  it("pass html-validate's accessibility rules", async () => {
    // Outlook drops <article>, so the role stands on a <div>.
    const rules = { 'prefer-native-element': ['error', { exclude: ['article'] }] as ['error', object] };
    const validator = new HtmlValidate({ extends: ['html-validate:a11y'], rules });
    const reports = await Promise.all(
      Object.values(systemMails('en')).map(({ html }) => validator.validateString(html)),
    );
    expect(reports.flatMap(({ results }) => results.flatMap(({ messages }) => messages))).toEqual([]);
  });
});

import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { newsletter } from '../../templates/fixtures/newsletter.ts';
import { PALETTE } from '../../templates/palette.ts';
import { factsOf } from './facts-of.ts';
import { GENERATED_MAILS, type GeneratedMail } from './generated-mails.ts';
import { sentinels } from './render-sample.ts';
import { asBrowser, asOutlook, unbalancedTags } from './unbalanced-tags.ts';
import { unescaped } from './unescaped.ts';

/** Gmail cuts a mail off here, unsubscribe link and all. */
const GMAIL_CLIPS = 102_400;

/** The languages of the words around the articles, by what the newsletters say. */
const AROUND: Readonly<Record<string, string>> = { 'en-GB': 'en-GB', 'de-AT': 'de-AT', fr: 'fr', es: 'en', ar: 'en' };

const mails = GENERATED_MAILS;

/** The mails that break a rule, by name. */
const breaking = (isKept: (mail: GeneratedMail) => boolean) =>
  mails.filter((one) => !isKept(one)).map(({ name }) => name);
const breakingHtml = (isKept: (html: string) => boolean) => breaking(({ email }) => isKept(asBrowser(email.html)));
/** aria-label repeats the subject, which may say anything. */
const withoutTitle = (markup: string) => markup.replace(/aria-label="[^"]*"/g, '');
const styles = (html: string) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('every mail', () => {
  it('comes in enough shapes to be a proof', () => {
    expect(mails.length).toBe(208);
    expect(new Set(mails.map(({ email }) => email.html)).size).toBe(208);
  });

  it('stays under the size at which Gmail clips', () => {
    expect(breaking(({ email }) => Buffer.byteLength(email.html) < GMAIL_CLIPS)).toEqual([]);
  });

  it('keeps its style sheets under 16 KB', () => {
    expect(breakingHtml((html) => styles(html).length < 16_384 && styles(html).length > 500)).toEqual([]);
  });

  it('says its language and direction on the document and on the article', () => {
    const told = (lang = '') =>
      new RegExp(`<html lang="${lang}" dir="ltr"[\\s\\S]*<div [^>]*role="article" lang="${lang}" dir="ltr"`);
    expect(breaking(({ email, newsletter: { lang } }) => told(AROUND[lang]).test(email.html))).toEqual([]);
  });

  it('has its subject as title', () => {
    const title = (html: string) => unescaped(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '');
    expect(breaking(({ email }) => title(email.html) === email.subject)).toEqual([]);
  });

  it('declares its colour schemes, and has dark colours unless it is light only', () => {
    const schemes = /<meta name="(?:supported-color-schemes|color-scheme)" content="light dark">/g;
    const isDark = (html: string) => count(html, schemes) === 2 && html.includes('(prefers-color-scheme: dark)');
    const isLight = (html: string) => count(html, schemes) === 0 && !/dark\)|data-ogs/.test(styles(html));
    expect(
      breaking(({ email, newsletter: { theme } }) => (theme === 'light' ? isLight : isDark)(asBrowser(email.html))),
    ).toEqual([]);
  });

  it('is UTF-8 for a screen of any width', () => {
    const head =
      /<meta http-equiv="Content-Type" content="text\/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">/;
    expect(breakingHtml((html) => head.test(html))).toEqual([]);
  });

  it('has no colour but those of the palette, whose contrast is proven, and of the newsletter', () => {
    const palette = Object.values(PALETTE).flatMap((colors) => Object.values<string>(colors));
    const known = (accent: typeof newsletter.accent) =>
      new Set([...palette, accent.light, accent.dark, '#ffffff', '#000000']);
    const markup = (html: string) => [
      styles(html),
      ...(html.match(/(?<=<[a-z][^>]*)(?: style| bgcolor)="[^"]*"/g) ?? []),
    ];
    const colors = (html: string) =>
      markup(html)
        .join(' ')
        .match(/#[0-9a-f]{3,8}\b/gi) ?? [];
    const isKnown = ({ email, newsletter: { accent } }: GeneratedMail) =>
      colors(email.html).every((color) => known(accent).has(color));
    expect(breaking(isKnown)).toEqual([]);
    expect(colors(mails[0]?.email.html ?? '').length).toBeGreaterThan(40);
  });

  it('has one h1, and no heading that skips a level', () => {
    const levels = (html: string) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    const skips = (html: string) => levels(html).some((level, at, all) => level > (all[at - 1] ?? 0) + 1);
    expect(breakingHtml((html) => count(html, /<h1/g) === 1 && !skips(html))).toEqual([]);
  });

  it('gives every entry its headline', () => {
    const headlines = (html: string) => count(html, /<h[12] class="ink headline/g);
    expect(breaking(({ email, digest }) => headlines(email.html) === digest.entries.length)).toEqual([]);
  });

  it('marks every table as layout', () => {
    const unmarked = /<table(?![^>]*role="presentation")/g;
    expect(breaking(({ email }) => count(asOutlook(email.html), unmarked) === 0)).toEqual([]);
  });

  it('has no element that mail clients strip or distrust', () => {
    const banned = /<(script|form|iframe|link|svg|object|embed|base|img|mj-)/i;
    expect(breakingHtml((html) => !banned.test(html))).toEqual([]);
  });

  it('has no style or attribute that mail clients strip or distrust', () => {
    const banned = /@import|@font-face|data:|javascript:|\son\w+=|position\s*:|var\(|display:\s*(flex|grid)/i;
    const markup = (html: string) => (html.match(/<style[\s\S]*?<\/style>|<[a-z][^>]*>/g) ?? []).join('\n');
    expect(breakingHtml((html) => !banned.test(withoutTitle(markup(html))))).toEqual([]);
  });

  it('names every picture that it might have', () => {
    expect(breakingHtml((html) => !/<img(?![^>]*\balt=")/.test(html))).toEqual([]);
  });

  it('links to http and https only, and to nothing half-written', () => {
    const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url);
    const isLink = (url: string) => /^https?:\/\/[^\s<>]+$/.test(url) || Object.values(sentinels).includes(url);
    expect(breakingHtml((html) => links(html).length >= 2 && links(html).every(isLink))).toEqual([]);
  });

  it('has a preheader of 40 to 110 characters and padding after it', () => {
    const preheader = (html: string) =>
      /<div style="display:none[^>]*>([\s\S]*?)((?:\u00a0\u034f\u200c){20,})<\/div>/.exec(html)?.[1];
    const length = (html: string) => [...unescaped(preheader(html) ?? '')].length;
    expect(breakingHtml((html) => length(html) >= 40 && length(html) <= 110)).toEqual([]);
  });

  it('balances for browsers', () => {
    expect(mails.flatMap(({ email }) => unbalancedTags(asBrowser(email.html)) ?? [])).toEqual([]);
  });

  it('balances for Outlook, its conditional comments opened', () => {
    expect(mails.flatMap(({ email }) => unbalancedTags(asOutlook(email.html)) ?? [])).toEqual([]);
  });

  it('shows each figure, label and speaker in its HTML', () => {
    const shown = (html: string) =>
      unescaped(html.replaceAll('<br>', ' ').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
    const missing = mails.flatMap(({ email, digest }) => {
      const page = shown(asBrowser(email.html));
      return factsOf(digest).filter((fact) => !page.includes(fact));
    });
    expect(missing).toEqual([]);
  });

  it('has no bidi override and no control character', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/;
    expect(breaking(({ email }) => !invisible.test(email.html + email.text + email.subject))).toEqual([]);
  });

  it("passes html-validate's accessibility rules", async () => {
    // Outlook drops <article>, so the role stands on a <div>.
    const rules = { 'prefer-native-element': ['error', { exclude: ['article'] }] as ['error', object] };
    const validator = new HtmlValidate({ extends: ['html-validate:a11y'], rules });
    const some = mails.filter((_, at) => at % 41 === 7);
    const reports = await Promise.all(some.map(({ email }) => validator.validateString(email.html)));
    expect(
      reports.flatMap(({ results }) => results.flatMap(({ messages }) => messages.map((one) => one.message))),
    ).toEqual([]);
  });
});

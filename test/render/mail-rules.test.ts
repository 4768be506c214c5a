import { describe, expect, it } from 'vitest';
import type { newsletter } from '../../templates/fixtures/newsletter.ts';
import { PALETTE } from '../../templates/palette.ts';
import { findBarriers } from '../../templates/rules/find-barriers.ts';
import { MAIL_RULES } from '../../templates/rules/mail-rules.ts';
import { asBrowser } from '../../templates/rules/unbalanced-tags.ts';
import { unescaped } from '../../templates/rules/unescaped.ts';
import { factsOf } from './facts-of.ts';
import { GENERATED_MAILS, type GeneratedMail } from './generated-mails.ts';

/** The languages of the words around the articles, by what the newsletters say. */
const AROUND: Readonly<Record<string, string>> = { 'en-GB': 'en-GB', 'de-AT': 'de-AT', fr: 'fr', es: 'en', ar: 'en' };

const mails = GENERATED_MAILS;

/** The mails that break a rule, by name. */
const breaking = (isKept: (mail: GeneratedMail) => boolean) =>
  mails.filter((one) => !isKept(one)).map(({ name }) => name);
const breakingHtml = (isKept: (html: string) => boolean) => breaking(({ email }) => isKept(asBrowser(email.html)));
const styles = (html: string) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('every mail', () => {
  it('comes in enough shapes to be a proof', () => {
    expect(mails.length).toBe(208);
    expect(new Set(mails.map(({ email }) => email.html)).size).toBe(208);
  });

  it.each(MAIL_RULES)('$name', ({ isKept }) => {
    expect(breaking(({ email }) => isKept(email))).toEqual([]);
  });

  it('says its language and direction on the document and on the article', () => {
    const told = (lang = '') =>
      new RegExp(`<html lang="${lang}" dir="ltr"[\\s\\S]*<div [^>]*role="article" lang="${lang}" dir="ltr"`);
    expect(breaking(({ email, newsletter: { lang } }) => told(AROUND[lang]).test(email.html))).toEqual([]);
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

  it('gives every entry its headline', () => {
    const headlines = (html: string) => count(html, /<h[12] class="ink headline/g);
    expect(breaking(({ email, digest }) => headlines(email.html) === digest.entries.length)).toEqual([]);
  });

  it('names every picture that it might have', () => {
    expect(breakingHtml((html) => !/<img(?![^>]*\balt=")/.test(html))).toEqual([]);
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

  it("passes html-validate's accessibility rules", async () => {
    const some = mails.filter((_, at) => at % 41 === 7);
    const barriers = await Promise.all(some.map(({ email }) => findBarriers(email.html)));
    expect(barriers.flat()).toEqual([]);
  });

  it.each([
    ['stays under the size', (html: string) => html + ' '.repeat(102_400)],
    ['keeps its style sheets', (html: string) => html.replace('</style>', `${'a{}'.repeat(6_000)}</style>`)],
    ['says its language', (html: string) => html.replace('<html lang="en-GB"', '<html lang="fr"')],
    ['has its subject', (html: string) => html.replace('<title>', '<title>Re: ')],
    ['declares its colour', (html: string) => html.replace('content="light dark"', 'content="dark"')],
    ['has one h1', (html: string) => html.replaceAll('h1', 'h4')],
    ['marks every table', (html: string) => html.replace('role="presentation"', '')],
    ['has no element', (html: string) => html.replace('</h1>', '<img src="https://a.example/"></h1>')],
    ['has no style or attribute', (html: string) => html.replace('<h1', '<h1 onclick="x"')],
    ['links to http', (html: string) => html.replace('href="https:', 'href="javascript:')],
    ['has a preheader', (html: string) => html.replaceAll('\u034f', '')],
    ['balances for browsers', (html: string) => html.replace('</p>', '')],
    ['balances for Outlook', (html: string) => html.replace(/<!--\[if mso[^\]]*\]><\/td>/, '<!--[if mso]>')],
    ['has no bidi', (html: string) => html.replace('</h1>', '\u202e</h1>')],
  ])('%s: a mail that does not is found', (name, spoil) => {
    const rule = MAIL_RULES.find((one) => one.name.startsWith(name));
    const [{ email }] = mails as readonly [GeneratedMail];
    expect([rule?.isKept(email), rule?.isKept({ ...email, html: spoil(email.html) })]).toEqual([true, false]);
  });
});

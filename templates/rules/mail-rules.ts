import { asBrowser, asOutlook, unbalancedTags } from './unbalanced-tags.ts';
import { unescaped } from './unescaped.ts';

/** A mail as it is checked: rendered, its slots filled or not. */
export interface CheckedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MailRule {
  /** "every mail …" */
  readonly name: string;
  readonly isKept: (mail: CheckedMail) => boolean;
}

/** Gmail cuts a mail off here, unsubscribe link and all. */
export const GMAIL_CLIPS = 102_400;
/** Yahoo reads no more of the styles. */
const MAX_STYLE_CHARACTERS = 16_384;
const TEXT_COLUMNS = 76;

/** What a page must keep to, seen as a browser sees it. */
const html = (name: string, isKept: (html: string) => boolean): MailRule => ({
  name,
  isKept: (mail) => isKept(asBrowser(mail.html)),
});

/** The rules that every mail keeps; the tests hold all samples to them, the preview holds what it shows. */
export const MAIL_RULES: readonly MailRule[] = [
  { name: 'stays under the size at which Gmail clips', isKept: (mail) => Buffer.byteLength(mail.html) < GMAIL_CLIPS },
  html('keeps its style sheets under 16 KB', (page) => {
    const { length } = Array.from(page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, css]) => css).join('');
    return length > 500 && length < MAX_STYLE_CHARACTERS;
  }),
  html('says its language and direction on the document and on the article', (page) => {
    const [, told = 'none'] = /<html (lang="[\w-]+" dir="(?:ltr|rtl)")/.exec(page) ?? [];
    return new RegExp(`<div [^>]*role="article" ${told}`).test(page);
  }),
  {
    name: 'has its subject as title',
    isKept: (mail) => unescaped(/<title>([\s\S]*?)<\/title>/.exec(mail.html)?.[1] ?? '') === mail.subject,
  },
  html('declares its colour schemes', (page) => {
    const schemes = /<meta name="(?:supported-color-schemes|color-scheme)" content="light (?:dark|only)">/g;
    return count(page, schemes) === 2;
  }),
  html('has one h1, and no heading that skips a level', (page) => {
    const levels = Array.from(page.matchAll(/<h(\d)/g), ([, level]) => Number(level));
    return count(page, /<h1/g) === 1 && !levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  }),
  {
    name: 'marks every table as layout',
    isKept: (mail) => count(asOutlook(mail.html), /<table(?![^>]*role="presentation")/g) === 0,
  },
  html('has no element that mail clients strip or distrust', (page) => {
    return !/<(script|form|iframe|link|svg|object|embed|base|img|mj-)/i.test(page);
  }),
  html('has no style or attribute that mail clients strip or distrust', (page) => {
    const markup = (page.match(/<style[\s\S]*?<\/style>|<[a-z][^>]*>/g) ?? []).join('\n');
    const distrusted = /@import|@font-face|data:|javascript:|\son\w+=|position\s*:|var\(|display:\s*(flex|grid)/i;
    return !distrusted.test(withoutTitle(markup));
  }),
  html('links to http and https only, and to nothing half-written', (page) => {
    const links = Array.from(page.matchAll(/href="([^"]*)"/g), ([, url = '']) => url);
    return links.length >= 2 && links.every((url) => /^https?:\/\/[^\s<>]+$/.test(url) || SLOT.test(url));
  }),
  html('has a preheader of 40 to 110 characters and padding after it', (page) => {
    const [, words = ''] = PREHEADER.exec(page) ?? [];
    const { length } = [...unescaped(words)];
    return length >= 40 && length <= 110;
  }),
  { name: 'balances for browsers', isKept: (mail) => unbalancedTags(asBrowser(mail.html)) === undefined },
  {
    name: 'balances for Outlook, its conditional comments opened',
    isKept: (mail) => unbalancedTags(asOutlook(mail.html)) === undefined,
  },
  {
    name: 'has no bidi override and no control character',
    isKept: (mail) => !DECEPTIVE.test(mail.html + mail.text + mail.subject),
  },
  {
    name: 'has text lines of at most 76 columns, addresses aside',
    isKept: (mail) => mail.text.split('\n').every((line) => line.length <= TEXT_COLUMNS || /^\s*https?:/.test(line)),
  },
];

/** What stands for a reader's own link until it is sent. */
const SLOT = /^[a-z0-9]{16,}$/;
const PREHEADER = /<div style="display:none[^>]*>([\s\S]*?)(?:\u00a0\u034f\u200c){20,}<\/div>/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DECEPTIVE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** aria-label repeats the subject, which may say anything. */
const withoutTitle = (markup: string): string => markup.replace(/aria-label="[^"]*"/g, '');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';
import { renderSample, sentinels } from './render-sample.ts';
import { sampleDigests } from './sample-digests.ts';
import { asBrowser, asOutlook, unbalancedTags } from './unbalanced-tags.ts';
import { unescaped } from './unescaped.ts';

/** Gmail cuts a mail off here, unsubscribe link and all. */
const GMAIL_CLIPS = 102_400;

const samples = sampleDigests().map(({ name, digest }) => ({ name, digest, email: renderSample(digest) }));
type Sample = (typeof samples)[number];

/** The samples that break a rule, by name. */
const breaking = (isKept: (sample: Sample) => boolean) => samples.filter((one) => !isKept(one)).map(({ name }) => name);
const breakingHtml = (isKept: (html: string) => boolean) => breaking(({ email }) => isKept(asBrowser(email.html)));
/** aria-label repeats the subject, which may say anything. */
const withoutTitle = (markup: string) => markup.replace(/aria-label="[^"]*"/g, '');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('every mail', () => {
  it('comes in enough shapes to be a proof', () => {
    expect(samples.length).toBe(96);
  });

  it('stays under the size at which Gmail clips', () => {
    expect(breaking(({ email }) => Buffer.byteLength(email.html) < GMAIL_CLIPS)).toEqual([]);
  });

  it('keeps its style sheets under 16 KB', () => {
    const styles = (html: string) =>
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
    expect(breakingHtml((html) => styles(html).length < 16_384 && styles(html).length > 500)).toEqual([]);
  });

  it('says its language and direction on the document and on the article', () => {
    const told = /<html lang="en-GB" dir="ltr"[\s\S]*<div [^>]*role="article" lang="en-GB" dir="ltr"/;
    expect(breakingHtml((html) => told.test(html))).toEqual([]);
  });

  it('has its subject as title', () => {
    const title = (html: string) => unescaped(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '');
    expect(breaking(({ email }) => title(email.html) === email.subject)).toEqual([]);
  });

  it('declares both colour schemes', () => {
    const schemes = /<meta name="(?:supported-color-schemes|color-scheme)" content="light dark">/g;
    expect(breakingHtml((html) => count(html, schemes) === 2)).toEqual([]);
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
    expect(samples.flatMap(({ email }) => unbalancedTags(asBrowser(email.html)) ?? [])).toEqual([]);
  });

  it('balances for Outlook, its conditional comments opened', () => {
    expect(samples.flatMap(({ email }) => unbalancedTags(asOutlook(email.html)) ?? [])).toEqual([]);
  });

  it('shows each figure, label and speaker in its HTML', () => {
    const shown = (html: string) =>
      unescaped(html.replaceAll('<br>', ' ').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
    const missing = samples.flatMap(({ email, digest }) => {
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
    const some = samples.filter((_, at) => at % 12 === 7);
    const reports = await Promise.all(some.map(({ email }) => validator.validateString(email.html)));
    expect(
      reports.flatMap(({ results }) => results.flatMap(({ messages }) => messages.map((one) => one.message))),
    ).toEqual([]);
  });
});

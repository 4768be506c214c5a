import { describe, expect, it } from 'vitest';
import { renderEmail } from '../../lambda/render/render-email.ts';
import { arabic } from '../../templates/fixtures/arabic.ts';
import { ferry } from '../../templates/fixtures/ferry.ts';
import { glacier } from '../../templates/fixtures/glacier.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { plainEntry } from '../../templates/fixtures/plain-entry.ts';
import { proofUrl, renderSample, sentinels } from './render-sample.ts';

const request = {
  digest: { entries: [ferry] },
  newsletter,
  issueId: '2026-11-22-0700',
  date: '2026-11-22T07:00:00Z',
  sentinels,
};

describe('renderEmail', () => {
  it('has the first headline as subject, whole', () => {
    expect(renderSample({ entries: [ferry, glacier] }).subject).toBe(ferry.headline.text);
  });

  it('tells which slots stand in it', () => {
    expect(renderSample({ entries: [ferry] }).slots).toEqual([
      { name: 'unsubscribeUrl', sentinel: sentinels.unsubscribeUrl },
      { name: 'viewUrl', sentinel: sentinels.viewUrl },
    ]);
  });

  it('gives the same mail twice', () => {
    expect(renderEmail(request)).toEqual(renderEmail(request));
  });

  it('shows the day as the newsletter writes it, in its time zone', () => {
    const late = { ...request, date: '2026-11-22T23:30:00Z' };
    const tokyo = { ...newsletter, lang: 'de', timeZone: 'Asia/Tokyo' };
    expect(renderEmail({ ...late, newsletter: tokyo }).html).toContain('Montag, 23. November 2026');
  });

  it("wears the newsletter's accent, with ink that reads on it", () => {
    const accent = { light: '#ffd400', dark: '#5a2ca0' };
    const { html } = renderEmail({ ...request, newsletter: { ...newsletter, accent } });
    expect(html).toMatch(/<a [^>]*background:#ffd400;color:#000000/);
    expect(html).toMatch(/\.button a \{[^}]*#5a2ca0[^}]*color: #ffffff/);
  });

  it.each([
    ['de-AT', 'de-AT', 'In Zahlen', 'Sonntag, 22. November 2026'],
    ['fr', 'fr', 'En chiffres', 'Dimanche 22 novembre 2026'],
    ['en-GB', 'en-GB', 'By the numbers', 'Sunday, 22 November 2026'],
    ['es', 'en', 'By the numbers', 'Sunday, November 22, 2026'],
  ])('of a newsletter in %s is framed in %s', (lang, around, heading, day) => {
    const { html } = renderEmail({ ...request, newsletter: { ...newsletter, lang } });
    expect(html).toMatch(
      new RegExp(`<html lang="${around}"[\\s\\S]*role="article" lang="${around}"[\\s\\S]*${day}[\\s\\S]*${heading}`),
    );
  });

  it('says the language of an article that is not that of the words around it', () => {
    const { html } = renderEmail({ ...request, newsletter: { ...newsletter, lang: 'es' } });
    expect(html).toMatch(/<h1 [^>]*lang="es" dir="ltr"/);
  });

  it('lets an Arabic name run its way, in a frame that runs the other', () => {
    const { html } = renderEmail({ ...request, newsletter: { ...newsletter, name: 'رسالة الميناء', lang: 'ar' } });
    expect(html).toMatch(
      /<html lang="en" dir="ltr"[\s\S]*<p class="ink" lang="ar" dir="rtl" style="margin:0;text-align:right/,
    );
  });

  it('puts the letters of a logo before the name, in a tile of the accent', () => {
    const { html } = renderEmail({ ...request, newsletter: { ...newsletter, logoText: 'H<L' } });
    expect(html).toMatch(/<span class="tile" style="[^"]*background-color:#0b5c4d;color:#ffffff[^"]*">H&lt;L<\/span>/);
  });

  it('stays light for readers of a newsletter that wants it', () => {
    const { html } = renderEmail({ ...request, newsletter: { ...newsletter, theme: 'light' } });
    expect(html).toContain('<meta name="color-scheme" content="light only">');
    expect(html).not.toMatch(/prefers-color-scheme|data-ogsc|#1d1c1a/);
  });

  it('leaves sections out that have nothing to say', () => {
    expect(renderSample({ entries: [glacier] }).html).not.toMatch(
      /By the numbers|In their words|Read the full article/,
    );
  });

  it('turns an Arabic article, not the mail around it', () => {
    const { html } = renderSample({ entries: [arabic] });
    expect(html).toMatch(/<html lang="en-GB" dir="ltr"/);
    expect(html).toMatch(/<h1 [^>]*lang="ar" dir="rtl"/);
    expect(html).toContain('border-right:4px solid');
  });

  it('does not repeat its own language on every paragraph', () => {
    const { html } = renderSample({
      entries: [plainEntry({ headline: 'A', summary: ['B'], source: { lang: 'en-US' } })],
    });
    expect(html).not.toContain('lang="en-US"');
  });

  it('leads from each figure and quotation, and from each article, to its proof', () => {
    const { html } = renderSample({ entries: [glacier, ferry] });
    const links = Array.from(
      html.matchAll(/href="([^"]*\/proof[^"]*)"[^>]*>([\s\S]*?)<\/a>/g),
      ([, href = '', words = '']) => [
        href.replace(proofUrl, ''),
        words
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ],
    );
    const [first, second] = ferry.quotes;
    expect(links).toEqual([
      ['/1', 'See where every word stands'],
      ...ferry.numbers.map(({ figure }, at) => [`/2#number-${at + 1}`, figure.text]),
      ['/2#quote-1', `“${first?.words.text}”`],
      ['/2#quote-2', `“${second?.words.text}”`],
      ['/2', 'See where every word stands'],
    ]);
  });

  it.each([undefined, 'javascript:alert(1)'])('has no such links where the proofs stand at %s', (nowhere) => {
    expect(renderEmail({ ...request, proofUrl: nowhere }).html).not.toMatch(/#number|See where every word stands/);
  });

  it('writes no template tag of an article anew', () => {
    const { html } = renderSample({ entries: [plainEntry({ headline: '{{newsletter.from}}', summary: [] })] });
    expect(html).toContain('<title>{{newsletter.from}}</title>');
  });

  it('refuses a digest without entries', () => {
    expect(() => renderSample({ entries: [] })).toThrow('Cannot render the mail: the digest has no entry');
  });

  it('refuses an article that contains a slot', () => {
    const thief = plainEntry({ headline: `Give me ${sentinels.unsubscribeUrl}`, summary: [] });
    expect(() => renderSample({ entries: [thief] })).toThrow(/the slot unsubscribeUrl stands \d times in the html/);
  });

  it('refuses a sentinel that could stand in an article by chance', () => {
    const short = { ...sentinels, viewUrl: 'view' };
    expect(() => renderEmail({ ...request, sentinels: short })).toThrow('the sentinel of viewUrl must be 16 to 64');
  });

  it('refuses an accent that is no colour', () => {
    const accent = { light: 'red;} body{display:none', dark: '#7ad9c2' };
    expect(() => renderEmail({ ...request, newsletter: { ...newsletter, accent } })).toThrow('write it as "#rrggbb"');
  });
});

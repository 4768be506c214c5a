import { describe, expect, it } from 'vitest';
import { renderEmail } from '../../lambda/render/render-email.ts';
import { arabic } from '../../templates/fixtures/arabic.ts';
import { ferry } from '../../templates/fixtures/ferry.ts';
import { glacier } from '../../templates/fixtures/glacier.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { plainEntry } from '../../templates/fixtures/plain-entry.ts';
import { renderSample, sentinels } from './render-sample.ts';

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

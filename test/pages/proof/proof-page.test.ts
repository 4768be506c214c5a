import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { proofPage } from '../../../lambda/pages/proof/proof-page.ts';
import { newsletter } from '../../../templates/fixtures/newsletter.ts';
import { unescaped } from '../../../templates/rules/unescaped.ts';
import { ARTICLE, proofOf, UNUSED, URL } from './sample.ts';

const whole = proofOf(ARTICLE);
const excerpted = proofOf(ARTICLE, URL);

/** All words that a fact's marks cover, in the order of the source. */
const markedAs = (html: string, id: string): string =>
  Array.from(html.matchAll(/<mark class="([^"]*)">([^<]*)<\/mark>/g))
    .filter(([, classes = '']) => classes.split(' ').includes(id))
    .map(([, , words = '']) => unescaped(words))
    .join('|');
const textOf = (html: string): string =>
  unescaped(
    (html.split('<div class="text"')[1] ?? '').replace(/<a class="sign"[^>]*>[^<]*<\/a>/g, '').replace(/<[^>]*>/g, ''),
  );

describe('the proof view', () => {
  it('marks each fact of the digest where it stands, with what belongs to it', () => {
    expect(markedAs(whole.html, 'number-1')).toBe('repairs|more than $18 million');
    expect(markedAs(whole.html, 'quote-1')).toBe(
      'We looked for a way to keep one lane open,|Milo Dunne|county engineer|and there is none.',
    );
  });

  it('links every fact to an anchor that is there, and back', () => {
    const { html } = whole;
    const targets = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => html.split(` id="${id}"`).length !== 2)).toEqual([]);
  });

  it('names in its style every fact that an address can name', () => {
    const ids = Array.from(whole.html.matchAll(/class="sign" id="([^"]+)"/g), ([, id]) => id);
    expect(ids.filter((id) => !whole.html.includes(`body:has(#${id}:target,#list-${id}:target) .${id}`))).toEqual([]);
  });

  it('shows the whole text where the operator gave it', () => {
    const words = (text: string) => text.replace(/\s+/g, ' ');
    expect(words(textOf(whole.html))).toContain(words(ARTICLE));
  });

  it('shows only the words around each fact where the article is somebody else’s', () => {
    expect([textOf(excerpted.html).includes(UNUSED), excerpted.html.includes('<p class="gap">…</p>')]).toEqual([
      false,
      true,
    ]);
  });

  it('leads from each fact to its place in the original', () => {
    const figure =
      'https://paper.example/bridge?id=1#:~:text=for%20repairs%20that%20cost-,more%20than%20%2418%20million,-%2C%20the%20county%20said%20on"';
    expect(unescaped(excerpted.html)).toContain(figure);
    expect(whole.html).not.toContain(':~:text');
  });

  it('shows the fingerprint of the source', () => {
    expect(whole.html).toContain(whole.source.sha256);
  });

  it('lists the other articles of the issue', () => {
    const { entry, source } = whole;
    const entries = [excerpted.entry, entry];
    const html = proofPage({ entries, index: 1, source, newsletter, issueId: 'i', baseUrl: 'https://news.example' });
    expect(
      html.match(/<a href="https:\/\/news.example\/issues\/i\/proof\/\d"[^>]*aria-current|<a href="[^"]*proof\/1"/g),
    ).toHaveLength(2);
  });

  it.each([
    ['de-AT', 'de', 'Was der Artikel sagt'],
    ['fr', 'fr', 'Ce que dit l’article'],
    ['nl', 'en', 'What the article says'],
  ])('speaks for a newsletter in %s the language %s', (lang, spoken, heading) => {
    const { html } = proofOf(ARTICLE, undefined, lang);
    expect([html.includes(`<html lang="${spoken}">`), html.includes(`>${heading}</h2>`)]).toEqual([true, true]);
  });

  it('shows markup and hidden signs of an article as text', () => {
    const { html } = proofOf(ARTICLE.replace('Bridge to', '<img src=x onerror=alert(1)>\u202e Bridge\u0007 to'), URL);
    const hidden = ['\u202e', '\u0007', '<img'].filter((sign) => html.includes(sign));
    expect(hidden).toEqual([]);
  });

  it('needs no script, no file from elsewhere and no style in attributes', () => {
    expect(excerpted.html).not.toMatch(/<script|<link|<img|@import|url\(|\sstyle=|\son\w+=/);
  });

  it.each([
    ['whole', whole.html],
    ['excerpted', excerpted.html],
  ])('is valid and accessible HTML, %s', async (_, html) => {
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
  });
});

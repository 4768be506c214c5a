import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestingDepth } from '../../lambda/read/page/nesting-depth.ts';
import { readDocument } from '../../lambda/read/read-document.ts';

const FIXTURES = new URL('../fixtures/reading/', import.meta.url);
const read = (html: string, url?: string) =>
  readDocument({ name: 'page.html', bytes: new TextEncoder().encode(html), ...(url ? { url } : {}) });
const file = (name: string) => readFileSync(new URL(name, FIXTURES), 'utf8');
const problemOf = (html: string) => {
  const reading = read(html);
  return 'problem' in reading ? reading.problem : `article: ${reading.article.text}`;
};

describe('the article of a page', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    expect(read(file(`${name}/page.html`))).toMatchObject({
      article: { text: file(`${name}/expected.txt`).trimEnd() },
    });
  });

  it('knows its title, author, date, site, language, picture and one address', () => {
    expect(read(file('news-page/page.html'), 'https://oster.example/mill?utm_source=x')).toMatchObject({
      article: {
        title: 'Mill to be rebuilt',
        byline: 'Jo Brandt',
        publishedAt: '2026-11-02T09:00:00+01:00',
        siteName: 'The Oster Post',
        lang: 'en',
        imageUrl: 'https://oster.example/mill.jpg',
        url: 'https://oster.example/mill',
      },
    });
  });

  it('does not send readers to another site', () => {
    expect(read(file('news-page/page.html'), 'https://evil.example/copy')).toMatchObject({
      article: { url: 'https://evil.example/copy' },
    });
  });
});

describe('a page without an article says what it is', () => {
  it.each([
    ['<p>Please verify you are human.</p>', 'whether we are a robot'],
    ['<h1>Mill</h1><p>Subscribe to read this article.</p>', 'behind a paywall'],
    ['<div><h2>We value your privacy</h2><button>Accept all</button></div>', 'a consent dialogue'],
    ['<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>', 'an empty shell'],
    ['<p>Hello.</p>', 'no article text'],
  ])('%s', (body, words) => {
    expect(problemOf(`<html><body>${body}</body></html>`)).toContain(words);
  });

  it('the first lines before a paywall are no article', () => {
    const stub = `<script type="application/ld+json">{"isAccessibleForFree": "False"}</script><article><h1>Mill</h1><p>The council of Oster voted on Monday to rebuild the old mill, which burned down in a storm four years ago.</p></article>`;
    expect(problemOf(`<html><body>${stub}</body></html>`)).toContain('behind a paywall');
  });

  it('a dialogue as long as an article is none', () => {
    const dialogue = `<p>${'We and our partners store information on your device and use cookies for personalised ads. '.repeat(3)}</p><p>You can change your consent in the privacy settings. Accept all or manage settings as you like.</p>`;
    expect(problemOf(`<html><body><main>${dialogue}</main></body></html>`)).toContain('a consent dialogue');
  });
});

describe('the depth of a page', () => {
  it.each([
    ['<div><p>a</p></div>', 2],
    ['<ul><li>a<li>b<li>c</ul>', 2],
    ['<p>a<p>b<p>c', 1],
    ['<br><img><hr>', 0],
  ])('%s', (html, depth) => {
    expect(nestingDepth(html, 1000).deepest).toBe(depth);
  });

  it.each(['<div>', '<div></b>', '<tr><li>', '<li></div><b>'])('of %s again and again is deep', (html) => {
    expect(nestingDepth(html.repeat(5000), 1000).deepest).toBe(1001);
  });
});

it('a page too deep for its size is refused', () => {
  expect(problemOf(`<html><body>${'<div>'.repeat(900)}${'<p>Words.'.repeat(5000)}</body></html>`)).toContain(
    'too deep',
  );
});

describe('any markup', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<a href="',
    '">',
    '<!--',
    '-->',
    '<script>',
    '<table><tr>',
    '<li>',
    '&#0;',
    '&',
    '<',
    'The council of Oster voted on Monday to rebuild the old mill. ',
    '<article class="share">',
    '<body>',
    '</html>',
  );

  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const reading = read(`<html>${pieces.join('')}`);
        expect('article' in reading || reading.problem.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

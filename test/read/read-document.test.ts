import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../lambda/model/article.ts';
import { MAX_DOCUMENT_BYTES } from '../../lambda/read/limits.ts';
import { readDocument } from '../../lambda/read/read-document.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (document: Document) => {
  const reading = readDocument(document);
  return 'article' in reading ? reading.article.text : `problem: ${reading.problem}`;
};
const plain = (text: string) => ({ name: 'a.txt', bytes: bytesOf(text) });

describe('plain text', () => {
  it('stays as it is', () => {
    expect(textOf(plain('One line.\nAnother line.'))).toBe('One line.\nAnother line.');
  });

  it('is unwrapped where an editor has wrapped it', () => {
    const wrapped =
      'The harbour of Velm will be closed to ships for three weeks while\ndivers search the sea bed for old mines.\n\nNo ship is in danger.';
    expect(textOf(plain(wrapped))).toBe(
      'The harbour of Velm will be closed to ships for three weeks while divers search the sea bed for old mines.\n\nNo ship is in danger.',
    );
  });

  it('keeps short paragraphs that stand line by line', () => {
    const lines =
      'The old wall let the sea into 230 houses last winter.\nA new one will stand before the next winter comes.\nDone.';
    expect(textOf(plain(lines))).toBe(lines);
  });

  it('keeps the lines of a list', () => {
    const list = '- the first of the points is as long as a wrapped line could be\n- the second';
    expect(textOf(plain(list))).toBe(list);
  });

  it('loses its byte order mark', () => {
    expect(textOf({ name: 'a.txt', bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf('Text.')]) })).toBe('Text.');
  });

  it('may be UTF-16', () => {
    expect(textOf({ name: 'a.txt', bytes: new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00]) })).toBe('Aé');
  });

  it('is read as Windows-1252 where it is not UTF-8', () => {
    expect(textOf({ name: 'a.txt', bytes: new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]) })).toBe('“café”');
  });

  it('takes the title from outside', () => {
    expect(readDocument({ ...plain('Text.'), title: 'A title' })).toEqual({
      article: { text: 'Text.', title: 'A title' },
    });
  });
});

describe('what is no article', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'it is empty'],
    ['white space', bytesOf(' \n\t\n'), 'it has no words'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'it is not text'],
    ['control characters', new Uint8Array(200).fill(1), 'it is not text'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x61), `an article may have ${MAX_DOCUMENT_BYTES}`],
  ])('%s is refused with its reason', (_, bytes, reason) => {
    expect(textOf({ name: 'a.txt', bytes })).toContain(reason);
  });
});

const PARAGRAPH =
  'The council of Oster voted on Monday to rebuild the old mill, which burned down in a storm four years ago.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Mill to be rebuilt</title>${head}</head><body>${body}</body></html>`;
const html = (text: string): Document => ({ name: 'page.html', bytes: bytesOf(text) });

describe('a web page', () => {
  const article = `<nav><a href="/">Home</a></nav><article><h1>Mill to be rebuilt</h1>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article>`;

  it('gives its paragraphs, one a line', () => {
    expect(textOf(html(page(article)))).toContain(`${PARAGRAPH}\n\n${PARAGRAPH}`);
  });

  it('gives no menu and no script', () => {
    expect(textOf(html(page(`${article}<script>track()</script>`)))).not.toMatch(/Home|track/);
  });

  it('gives its title and language', () => {
    expect(readDocument(html(page(article)))).toMatchObject({ article: { title: 'Mill to be rebuilt', lang: 'en' } });
  });

  it('is known by its start where nobody tells its type', () => {
    expect(textOf({ name: 'standard input', bytes: bytesOf(page(article)) })).toContain(PARAGRAPH);
  });

  it('may name its charset inside', () => {
    const latin = page(
      `<article><p>${PARAGRAPH} Caf\u00e9.</p><p>${PARAGRAPH}</p></article>`,
      '<meta charset="iso-8859-1">',
    );
    expect(textOf({ name: 'page.html', bytes: Buffer.from(latin, 'latin1') })).toContain('Café.');
  });

  it('without an article is refused', () => {
    expect(textOf(html(page('<nav><a href="/">Home</a></nav>')))).toContain('problem: no article text');
  });

  it('nested ten thousand deep is refused', () => {
    expect(textOf(html(page(`${'<div>'.repeat(10_000)}${PARAGRAPH}`)))).toContain('nest more than 1000 deep');
  });
});

describe('any bytes', () => {
  it('are an article or have a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.html'), (bytes, name) => {
        const reading = readDocument({ name, bytes });
        expect('article' in reading || reading.problem.length > 0).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lambda/read/read-document.ts';

const read = (name: string, text: string | Uint8Array) =>
  readDocument({ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

describe('Markdown', () => {
  it('gives its words without its signs', () => {
    const markdown = `# The old *mill*\n\nThe council **voted** to [rebuild](https://o.example/) the \`mill\`.\n\n> “It is ours,” said the mayor.\n\n![The mill](mill.jpg)\n\n## Costs\n\n- a_b_c stays\n- 3 \\* 4\n\n---\n\n[1]: https://o.example/ref\n`;
    expect(read('mill.md', markdown)).toEqual({
      article: {
        title: 'The old mill',
        text: 'The council voted to rebuild the mill.\n\n“It is ours,” said the mayor.\n\nCosts\n\n- a_b_c stays\n- 3 * 4',
      },
    });
  });

  it('may tell of itself in front', () => {
    const markdown = '---\ntitle: "The mill"\nauthor: Jo Brandt\ndate: 2026-11-02\n---\n\nThe council voted.';
    expect(read('mill.md', markdown)).toEqual({
      article: {
        title: 'The mill',
        byline: 'Jo Brandt',
        publishedAt: '2026-11-02T00:00:00.000Z',
        text: 'The council voted.',
      },
    });
  });
});

const HEAD =
  'From: =?utf-8?q?Ren=C3=A9e_Brandt?= <r@o.example>\r\nSubject: =?utf-8?b?RGllIE3DvGhsZQ==?=\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n';

describe('a mail', () => {
  it('gives its plain text, with its subject as the title', () => {
    const mail = `${HEAD}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDie M=FChle wird=\r\n gebaut.\r\n`;
    expect(read('a.eml', mail)).toEqual({
      article: {
        title: 'Die Mühle',
        byline: 'Renée Brandt',
        publishedAt: '2026-11-02T08:00:00.000Z',
        text: 'Die Mühle wird gebaut.',
      },
    });
  });

  it('with two forms of the text gives the plain one, and no attachment', () => {
    const part = (type: string, body: string, more = '') => `--x\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`;
    const attachment = part('text/plain', 'Attached', 'Content-Disposition: attachment\r\n');
    const mail = `${HEAD}Content-Type: multipart/alternative; boundary="x"\r\n\r\n${attachment}${part('text/plain', 'The plain text.')}${part('text/html', '<p>HTML</p>')}--x--\r\n`;
    expect(read('a.eml', mail)).toMatchObject({ article: { text: 'The plain text.' } });
  });

  it('with HTML alone is read as a page', () => {
    const html =
      '<p>The council of Oster voted on Monday to rebuild the old mill, which burned down four years ago.</p>';
    const mail = `${HEAD}Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}`;
    expect(read('a.eml', mail)).toMatchObject({ article: { text: html.replace(/<\/?p>/g, '') } });
  });

  it('without text says so', () => {
    expect(read('a.eml', `${HEAD}Content-Type: image/png\r\n\r\nxx`)).toMatchObject({
      problem: expect.stringContaining('no text in it'),
    });
  });
});

describe('an article as JSON', () => {
  it('is taken as it is', () => {
    const article = { text: 'The council voted.', title: 'Mill', url: 'https://o.example/1', lang: 'en' };
    expect(read('a.json', JSON.stringify(article))).toEqual({ article });
  });

  it.each([
    ['[1]', 'not a JSON object'],
    ['{"text": ', 'not a JSON object'],
    ['{"title": "Mill"}', '"text" has no words'],
    ['{"text": "Words", "url": 7}', '"url" is 7; give a string'],
  ])('%s is refused', (json, problem) => {
    expect(read('a.json', json)).toMatchObject({ problem: expect.stringContaining(problem) });
  });
});

describe('any file of the inbox', () => {
  const endings = fc.constantFrom('a.md', 'a.eml', 'a.json', 'a.html', 'a.txt', 'a');
  const pieces = fc.array(
    fc.constantFrom(
      '---\n',
      '# ',
      '[a](b)',
      '**',
      '\n\n',
      'Content-Type: multipart/mixed; boundary=x\n',
      '--x\n',
      '=?utf-8?q?',
      '?=',
      '{"text":',
      '"',
      '<p>',
      'words ',
      '\u0000',
    ),
    { maxLength: 40 },
  );

  it('is an article or has a problem', () => {
    fc.assert(
      fc.property(endings, pieces, (name, text) => {
        const reading = read(name, text.join(''));
        expect('article' in reading ? reading.article.text.length : reading.problem.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

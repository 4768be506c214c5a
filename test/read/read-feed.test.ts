import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../lambda/read/feed/read-date.ts';
import { readFeed } from '../../lambda/read/feed/read-feed.ts';

const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Oster</title>${item}</channel></rss>`;
const itemsOf = (text: string, url?: string) => readFeed(text, url)?.items;

describe('a feed', () => {
  it.each([
    [
      'RSS 2.0',
      rss(
        '<item><guid>1</guid><title>Mill</title><link>https://o.example/1</link><pubDate>Mon, 02 Nov 2026 09:00:00 +0100</pubDate><description>Text</description></item>',
      ),
    ],
    [
      'RSS 0.91 with a date of Dublin Core',
      '<rss version="0.91" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Oster</title><item><dc:identifier>1</dc:identifier><title>Mill</title><link>https://o.example/1</link><dc:date>2026-11-02T08:00:00Z</dc:date><description>Text</description></item></channel></rss>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Oster</title></channel><item rdf:about="1"><title>Mill</title><link>https://o.example/1</link><d:date>2026-11-02T09:00+01:00</d:date><description>Text</description></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Oster</title><entry><id>1</id><title>Mill</title><link rel="self" href="https://o.example/self"/><link href="https://o.example/1"/><published>2026-11-02T08:00:00Z</published><content type="html">Text</content></entry></feed>',
    ],
    [
      'Atom under another prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Oster</a:title><a:entry><a:id>1</a:id><a:title>Mill</a:title><a:link href="https://o.example/1"/><a:updated>2026-11-02T08:00:00Z</a:updated><a:summary>Text</a:summary></a:entry></a:feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"Oster","items":[{"id":"1","title":"Mill","url":"https://o.example/1","date_published":"2026-11-02T09:00:00+01:00","content_html":"Text"}]}',
    ],
  ])('of kind %s is read', (_, text) => {
    expect(readFeed(text)).toEqual({
      title: 'Oster',
      items: [
        { id: '1', title: 'Mill', url: 'https://o.example/1', publishedAt: '2026-11-02T08:00:00.000Z', html: 'Text' },
      ],
    });
  });

  it('gives the whole text before the summary', () => {
    const item =
      '<item><description>Short</description><content:encoded><![CDATA[<p>Whole</p>]]></content:encoded></item>';
    expect(itemsOf(rss(item))).toMatchObject([{ html: '<p>Whole</p>' }]);
  });

  it('gives XHTML as HTML', () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; B</p></div></content></entry></feed>';
    expect(itemsOf(text)).toMatchObject([{ html: '<div><p>A &lt; B</p></div>' }]);
  });

  it('may give addresses that are relative', () => {
    const text = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/blog/"><entry><link href="1"/></entry></feed>';
    expect(itemsOf(text, 'https://o.example/feed')).toMatchObject([{ url: 'https://o.example/blog/1' }]);
  });

  it('gives an item without id and address an id of its own words', () => {
    const [a, b] = itemsOf(rss('<item><title>One</title></item><item><title>Two</title></item>')) ?? [];
    expect([a?.id.length, a?.id === b?.id]).toEqual([64, false]);
  });
});

describe('a broken feed', () => {
  const whole = rss('<item><guid>1</guid><title>Mill</title></item><item><guid>2</guid><title>Bridge</title></item>');

  it('keeps its items where it is cut off', () => {
    expect(itemsOf(whole.slice(0, whole.indexOf('</channel')))).toHaveLength(2);
    expect(itemsOf(whole.slice(0, whole.indexOf('Bridge')))).toMatchObject([{ id: '1' }, { id: '2' }]);
  });

  it.each([
    ['a bare &', 'Salt & Pepper', 'Salt & Pepper'],
    ['a stray <', 'a < b', 'a < b'],
    ['an entity that is none', '&nosuch; x', '&nosuch; x'],
  ])('with %s is read', (_, title, shown) => {
    expect(itemsOf(rss(`<item><title>${title}</title></item>`))?.[0]?.title?.replaceAll('&lt;', '<')).toBe(shown);
  });

  it('with end tags mixed up is read', () => {
    expect(itemsOf(rss('<item><title>Mill</b></title></i></item><item><title>Bridge</title></item>'))).toHaveLength(2);
  });
});

describe('a hostile feed', () => {
  it('cannot read files or addresses by an entity', () => {
    const text = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title></item>')}`;
    expect(itemsOf(text)).toMatchObject([{ title: '&x;' }]);
  });

  it('cannot expand entities', () => {
    const text = `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`;
    expect(itemsOf(text)).toMatchObject([{ title: '&b;' }]);
  });

  it.each(['<a>', '<a></b>', '</a>', '<item><', '<![CDATA[', '<!--', '&', '<a b="'])(
    'of %s a hundred thousand times ends',
    (piece) => {
      expect(itemsOf(rss(piece.repeat(100_000)))).toBeDefined();
    },
  );

  it('of any kind is read without an error', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '&#x110000;',
      '&',
      '<',
      '"',
      'xmlns:x="',
      '/>',
      '<?xml',
      '<!--',
      'text',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        expect(() => readFeed(`<rss>${pieces.join('')}`)).not.toThrow();
      }),
    );
  });
});

describe('what is no feed', () => {
  it.each(['', 'plain text', '{"a": 1}', '<html><body><rss></rss></body></html>', '<svg></svg>'])('%s', (text) => {
    expect(readFeed(text)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['Thu, 01 Jan 2026 19:48:21 GMT', '2026-01-01T19:48:21.000Z'],
    ['1 Jan 26 19:48 EST', '2026-01-02T00:48:00.000Z'],
    ['2026-01-01', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T10:14:55.5+02:00', '2026-01-01T08:14:55.000Z'],
    ['Thu Jan  1 19:48:21 2026', '2026-01-01T19:48:21.000Z'],
    ['January 1, 2026 7:48 pm', '2026-01-01T07:48:00.000Z'],
  ])('%s', (written, iso) => {
    expect(readDate(written)).toBe(iso);
  });

  it.each(['', 'yesterday', '2026-13-01', '99 Foo 2026'])('%s is none', (written) => {
    expect(readDate(written)).toBeUndefined();
  });
});

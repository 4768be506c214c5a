import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedUrl } from '../../lambda/mime/quoted-url.ts';

const decoded = (quoted: string) => quoted.replaceAll('=\r\n', '').replaceAll('=3D', '=');

describe('quotedUrl', () => {
  it('comes back whole, in lines that fit, no escape torn', () => {
    const url = fc.stringMatching(/^https:\/\/a\.example\/[a-z=.&?]{0,400}$/);
    fc.assert(
      fc.property(url, (text) => {
        const lines = quotedUrl(text).split('=\r\n');
        expect(decoded(quotedUrl(text))).toBe(text);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
        expect(lines.filter((line) => /=(?!3D)/.test(line))).toEqual([]);
      }),
    );
  });

  it('tears no escape before a dot', () => {
    expect(quotedUrl(`https://a.example/${'x'.repeat(54)}=.html`)).toBe(
      `https://a.example/${'x'.repeat(54)}=\r\n=3D.html`,
    );
  });

  it('comes to an end on a URL of dots', () => {
    expect(decoded(quotedUrl(`https://a.example/${'.'.repeat(300)}`))).toBe(`https://a.example/${'.'.repeat(300)}`);
  });

  it('begins no line with a dot', () => {
    const url = `https://a.example/${'x'.repeat(57)}.html`;
    expect(quotedUrl(url)).toBe(`https://a.example/${'x'.repeat(56)}=\r\nx.html`);
  });
});

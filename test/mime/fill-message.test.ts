import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../lambda/mime/fill-message.ts';
import { reader, sampleMessage } from './sample-message.ts';

const message = sampleMessage();
const fill = (changes: Partial<typeof reader>) => fillMessage(message, { ...reader, ...changes });

describe('fillMessage', () => {
  it.each([
    'ana@reader.example\r\nBcc: b@c.example',
    'ana',
    '',
    'a b@reader.example',
    'ána@reader.example',
    '@reader.example',
    'a@b@',
    'a..b@c.example',
    `${'a'.repeat(65)}@c.example`,
  ])('refuses to mail %j', (to) => {
    expect(() => fill({ to })).toThrow("Cannot write the reader's address into a mail");
  });

  it("tells a bad address, this reader's trouble, from a bad link, everybody's", () => {
    expect(() => fill({ to: 'ana' })).toThrow(TypeError);
    expect(() => fill({ viewUrl: 'http://letter.example/' })).not.toThrow(TypeError);
    expect(() => fill({ viewUrl: 'http://letter.example/' })).toThrow(Error);
  });

  it('does not repeat an address in its error', () => {
    expect(() => fill({ to: 'ána@reader.example' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('reader.example') }),
    );
  });

  it('mails a domain of other letters by its ASCII name', () => {
    expect(fill({ to: 'ana@bücher.example' })).toContain('\r\nTo: ana@xn--bcher-kva.example\r\n');
  });

  it.each([
    ['javascript:alert(1)', 'it is not https'],
    ['http://letter.example/u', 'it is not https'],
    ['/u/token', 'it is no URL'],
    [`https://letter.example/${'x'.repeat(900)}`, 'characters, at most 900 fit'],
    ['https://letter.example/?a=1&copy', 'that begins no parameter'],
    ['https://letter.example/?a=1&lt;b', 'that begins no parameter'],
  ])('refuses %s', (unsubscribeUrl, reason) => {
    expect(() => fill({ unsubscribeUrl })).toThrow(reason);
  });

  it.each(['http://127.0.0.1:8080/u/x', 'http://localhost/u/x', 'http://[::1]:3000/u'])(
    'takes %s on loopback',
    (url) => {
      expect(fill({ unsubscribeUrl: url })).toContain(`List-Unsubscribe: <${url}>`);
    },
  );

  it('encodes what would end an attribute or a header', () => {
    const raw = fill({ unsubscribeUrl: 'https://letter.example/u?a="><b>\'\r\nBcc: x' });
    expect(raw).toContain('List-Unsubscribe: <https://letter.example/u?a=%22%3E%3Cb%3E%27Bcc:%20x>\r\n');
  });

  it('survives a journey as JSON', () => {
    expect(fillMessage(JSON.parse(JSON.stringify(message)), reader)).toBe(fillMessage(message, reader));
  });
});

import { describe, expect, it } from 'vitest';
import { filled, reader, sampleEmail, sampleMessage, sampleRaw, slots } from './sample-message.ts';

const raw = sampleRaw();
const linesOf = (message: string) => message.split('\r\n');
const headOf = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'));
const headersOf = (message: string) =>
  headOf(message)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n');

describe('encodeMessage', () => {
  it('writes CRLF only', () => {
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('writes 7-bit characters only', () => {
    expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  });

  it('keeps body lines to 76 characters', () => {
    const body = raw.slice(headOf(raw).length);
    expect(linesOf(body).filter((line) => line.length > 76)).toEqual([]);
  });

  it('is a multipart/alternative, text first', () => {
    expect(headOf(raw)).toMatch(/Content-Type: multipart\/alternative;\r\n boundary="=_k3j5h2g9d8s7"/);
    expect(raw.match(/(?<=\r\nContent-Type: )text\/\w+(?=; charset=utf-8)/g)).toEqual(['text/plain', 'text/html']);
  });

  it('sends each header once', () => {
    const names = headersOf(raw).map((header) => header.split(':')[0]);
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain('Date');
  });

  it('lets readers leave with one click (RFC 8058)', () => {
    expect(headersOf(raw)).toContain(`List-Unsubscribe: <${reader.unsubscribeUrl}>`);
    expect(headersOf(raw)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('names the list (RFC 2919)', () => {
    expect(headersOf(raw)).toContain('List-Id: The Harbour Letter <the-harbour-letter.harbour.example>');
  });

  it('dates a message that is kept', () => {
    expect(headersOf(sampleRaw({ date: '2026-11-22T07:00:00Z' }))).toContain('Date: Sun, 22 Nov 2026 07:00:00 +0000');
  });

  it('has one chunk more than gaps, and every slot twice in the body', () => {
    const { chunks, gaps } = sampleMessage();
    expect(chunks.length).toBe(gaps.length + 1);
    expect(gaps.map(({ value, encoding }) => `${value} ${encoding}`)).toEqual([
      'to header',
      'unsubscribeUrl header',
      ...Array(2).fill(['unsubscribeUrl quoted-printable', 'viewUrl quoted-printable']).flat(),
    ]);
  });

  it('leaves no sentinel behind', () => {
    expect(slots.filter(({ sentinel }) => raw.includes(sentinel))).toEqual([]);
    expect(filled(sampleEmail.text)).not.toBe(sampleEmail.text);
  });

  it.each([
    ['subject', { email: { subject: 'Hello\r\nBcc: all@harbour.example' } }],
    ['name', { newsletter: { name: 'Letter\r\nBcc: all@harbour.example\r\n\r\n' } }],
    ['issue id', { issueId: '2026\r\nBcc: all@harbour.example' }],
    ['Unicode line break', { email: { subject: 'Hello\u2028Bcc: all@harbour.example' } }],
  ])('lets no %s begin a header of its own', (_what, changes) => {
    const injected = sampleRaw(changes);
    expect(headersOf(injected).map((header) => header.split(':')[0])).toEqual(
      headersOf(raw).map((header) => header.split(':')[0]),
    );
  });

  it('refuses a sender that is no address', () => {
    const from = 'a@b.example>\r\nBcc: x@y.example';
    expect(() => sampleMessage({ newsletter: { from } })).toThrow("Cannot write the sender's address");
  });
});

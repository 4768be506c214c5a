import { describe, expect, it } from 'vitest';
import { GENERATED_MESSAGES } from './generated-messages.ts';
import { reader } from './sample-message.ts';

/** Every header that an issue has, once each, in this order. */
const HEADERS = [
  'From',
  'To',
  'Subject',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'X-Issue',
  'MIME-Version',
  'Content-Type',
];

const messages = GENERATED_MESSAGES.map((message) => {
  const [head = '', ...body] = message.raw.split('\r\n\r\n');
  return { ...message, head: `${head}\r\n`, body: body.join('\r\n\r\n') };
});
type Message = (typeof messages)[number];

const breaking = (isKept: (message: Message) => boolean) =>
  messages.filter((one) => !isKept(one)).map(({ name }) => name);
const unfolded = (head: string) =>
  head
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .slice(0, -1);
const longest = (text: string) => Math.max(...text.split('\r\n').map((line) => line.length));

describe('every message', () => {
  it('has CRLF line ends and 7-bit characters only', () => {
    expect(breaking(({ raw }) => /^[\t\r\n\x20-\x7e]*$/.test(raw) && !/\r(?!\n)|(?<!\r)\n/.test(raw))).toEqual([]);
  });

  it('keeps the lines of its body to 76 characters, and those of its head to 998, to 78 where they can be folded', () => {
    const foldable = (head: string) => head.replace(/^List-Unsubscribe:.*\r\n/m, '');
    const isShort = ({ head, body }: Message) =>
      longest(body) <= 76 && longest(head) <= 998 && longest(foldable(head)) <= 78;
    expect(breaking(isShort)).toEqual([]);
  });

  it('has its headers and no others, whatever names and subjects say', () => {
    const names = (head: string) => unfolded(head).map((header) => header.split(':')[0]);
    expect(breaking(({ head }) => names(head).join() === HEADERS.join())).toEqual([]);
  });

  it('has encoded-words of 75 characters at most', () => {
    const words = (head: string) => head.match(/=\?UTF-8\?[QB]\?[^?]*\?=/g) ?? [];
    expect(breaking(({ head }) => words(head).every((word) => word.length <= 75))).toEqual([]);
    expect(messages.some(({ head }) => words(head).length > 3)).toBe(true);
  });

  it('can be left with one click, by an address on one line (RFC 8058), and names its list (RFC 2919)', () => {
    const isKept = ({ head }: Message) =>
      head.includes(`\r\nList-Unsubscribe: <${reader.unsubscribeUrl}>\r\n`) &&
      head.includes('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n') &&
      unfolded(head).some((header) => /^List-Id: .*<[a-z0-9-]+\.harbour\.example>$/.test(header));
    expect(breaking(isKept)).toEqual([]);
  });

  it('is multipart/alternative: text, then HTML, both UTF-8 in quoted-printable', () => {
    const shape =
      /^\r\n--(=_\w+)\r\nContent-Type: text\/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n[\s\S]*\r\n--\1\r\nContent-Type: text\/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n[\s\S]*\r\n--\1--\r\n$/;
    expect(
      breaking(({ body, head }) => shape.test(body) && /multipart\/alternative;\r\n boundary="=_/.test(head)),
    ).toEqual([]);
  });

  it('begins no line with a dot, which careless relays swallow', () => {
    expect(breaking(({ body }) => !/^\./m.test(body))).toEqual([]);
  });
});

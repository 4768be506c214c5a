/** RFC 2045, section 6.7: a line has at most 76 characters; the last is kept for the "=" of a soft break. */
const LONGEST_LINE = 75;
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
/** How each byte is written; spaces and tabs stand for themselves, but not at the end of a line, where they would not survive. */
const TOKENS = HEX.map((hex, byte) => (isPlain(byte) || isBlank(byte) ? String.fromCharCode(byte) : hex));
/** A dot at the start of a line is what careless relays swallow (RFC 5321, section 4.5.2). */
const DOT = '=2E';

/** Text as quoted-printable UTF-8 with CRLF line ends; every line break of the text becomes a hard break. */
export function encodeQuotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join('\r\n');
}

/** One token a byte, so that no line is broken within one. The body of an issue is one line of 25,000 bytes: hence no iterator. */
function encodeLine(line: string): string {
  const bytes = Buffer.from(line);
  const last = bytes.length - 1;
  let out = '';
  let column = 0;
  for (let at = 0; at <= last; at += 1) {
    const byte = bytes[at] ?? 0;
    const token = (at === last && isBlank(byte) ? HEX : TOKENS)[byte] ?? '';
    if (column + token.length > LONGEST_LINE) {
      out += '=\r\n';
      column = 0;
    }
    const written = column === 0 && token === '.' ? DOT : token;
    out += written;
    column += written.length;
  }
  return out;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** Printable ASCII but "=". */
function isPlain(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== 0x3d;
}

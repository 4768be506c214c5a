/** RFC 2045, section 6.7: a line has at most 76 characters; the last is kept for the "=" of a soft break. */
const LONGEST_LINE = 75;
const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
/** A dot at the start of a line is what careless relays swallow (RFC 5321, section 4.5.2). */
const DOT = '=2E';

/** Text as quoted-printable UTF-8 with CRLF line ends; every line break of the text becomes a hard break. */
export function encodeQuotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join('\r\n');
}

function encodeLine(line: string): string {
  let out = '';
  let column = 0;
  for (const token of tokensOf(line)) {
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

/** One token a byte, so that no line is broken within one; a space at the end of a line would not survive. */
function tokensOf(line: string): readonly string[] {
  const bytes = Buffer.from(line);
  return Array.from(bytes, (byte, at) => {
    const isSpace = byte === 0x20 || byte === 0x09;
    const isPlain = isSpace ? at < bytes.length - 1 : byte > 0x20 && byte < 0x7f && byte !== 0x3d;
    return isPlain ? String.fromCharCode(byte) : (HEX[byte] ?? '');
  });
}

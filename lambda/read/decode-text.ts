import { SNIFFED_BYTES } from './limits.ts';

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** <meta charset="…"> and its http-equiv elder; only looked for in the first bytes, as browsers do. */
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]{1,40})/i;

/** <?xml version="1.0" encoding="…"?> */
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{1,40})/i;

/** Content-Type: text/html; charset=… */
const TYPE_CHARSET = /charset\s*=\s*["']?([\w:-]{1,40})/i;

/**
 * Bytes to text: a byte order mark decides, then the charset of whoever delivered it, then one named inside, then UTF-8 if
 * the bytes are valid UTF-8, then Windows-1252. Undefined when the bytes are not text at all.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string | undefined {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  const head = bytes.subarray(0, SNIFFED_BYTES);
  if (looksBinary(head)) return undefined;
  for (const charset of [TYPE_CHARSET.exec(contentType)?.[1], namedCharset(head), 'utf-8']) {
    const text = charset && decodeAs(charset, bytes);
    if (text) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function namedCharset(head: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(head);
  const named = XML_ENCODING.exec(start)?.[1] ?? META_CHARSET.exec(start)?.[1];
  // Whoever could read this far has no sixteen bits a character, whatever the file says; browsers do the same.
  return named && /^utf-?16/i.test(named) ? 'utf-8' : named;
}

/** Undefined when the bytes are not valid in this encoding, or nobody knows the encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A NUL, or more than one control character in thirty, tab, line feed, form feed, return and escape aside. */
function looksBinary(head: Uint8Array): boolean {
  const controls = head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
  return controls.includes(0) || controls.length * 30 > head.length;
}

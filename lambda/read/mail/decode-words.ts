import { decodeBytes } from './decode-bytes.ts';

const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi;

/** A header as people read it: "=?utf-8?q?Caf=C3=A9?=" is "Café" (RFC 2047). */
export function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(ENCODED_WORD, (_, charset: string, encoding: string, text: string) => {
      const isBase64 = encoding.toLowerCase() === 'b';
      return decodeBytes(
        isBase64 ? text : text.replaceAll('_', ' '),
        isBase64 ? 'base64' : 'quoted-printable',
        charset,
      );
    });
}

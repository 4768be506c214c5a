import type { Gap, RenderedEmail } from '../model/email.ts';
import { bodyPieces } from './body-pieces.ts';

/** The last headers and the body of a multipart/alternative message: plain text first, then HTML (RFC 2046, 5.1.4). */
export function alternativePieces(
  { html, text, slots }: Pick<RenderedEmail, 'html' | 'text' | 'slots'>,
  random: string,
): readonly (string | Gap)[] {
  const boundary = markedBoundary(random);
  return [
    `MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="${boundary}"\r\n\r\n`,
    partStart(boundary, 'text/plain'),
    ...bodyPieces(text, slots),
    partStart(boundary, 'text/html'),
    ...bodyPieces(html, slots),
    `\r\n--${boundary}--\r\n`,
  ];
}

/** No quoted-printable text can contain "=_", so no body can contain the boundary. */
function markedBoundary(random: string): string {
  if (/^[A-Za-z0-9]{8,60}$/.test(random)) return `=_${random}`;
  throw new TypeError('Cannot encode the mail: the boundary must be 8 to 60 letters and digits');
}

function partStart(boundary: string, type: string): string {
  return [
    '',
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '',
  ].join('\r\n');
}

/** A body or a word of a mail as text: its transfer encoding undone, then its charset; UTF-8 where that is unknown. */
export function decodeBytes(encoded: string, encoding: string, charset: string): string {
  const bytes = bytesOf(encoded, encoding.trim().toLowerCase());
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function bytesOf(encoded: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(encoded, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(encoded, 'latin1');
  const joined = encoded.replace(/[ \t]+$/gm, '').replace(/=\r?\n/g, '');
  const plain = joined.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

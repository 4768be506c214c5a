import { TextDecoder } from 'node:util';

/** How much of the beginning decides; a file is read once, so what comes later cannot be waited for. */
const HEAD_BYTES = 256 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes as text, a piece at a time; `onEncoding` hears how they were read before the first of them. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  onEncoding: (encoding: Encoding) => void,
): AsyncGenerator<string> {
  let head: Uint8Array[] = [];
  let decoder: TextDecoder | undefined;
  const start = () => {
    const first = Buffer.concat(head);
    const encoding = sniffEncoding(first);
    onEncoding(encoding);
    head = [];
    decoder = new TextDecoder(encoding);
    return decoder.decode(first, { stream: true });
  };
  for await (const chunk of bytes) {
    if (decoder) yield decoder.decode(chunk, { stream: true });
    else if (head.push(chunk) && sizeOf(head) >= HEAD_BYTES) yield start();
  }
  if (!decoder) yield start();
  yield decoder?.decode() ?? '';
}

const sizeOf = (chunks: readonly Uint8Array[]) => chunks.reduce((sum, { length }) => sum + length, 0);

/** A mark of byte order says it; without one, every second byte of Western text in UTF-16 is zero, and what is no UTF-8 is an old Windows file. */
export function sniffEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const [even, odd] = [zeros(head, 0), zeros(head, 1)];
  const most = head.length / 4;
  if (odd > most && odd > 10 * even) return 'utf-16le';
  if (even > most && even > 10 * odd) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

const zeros = (head: Uint8Array, from: number) =>
  head.reduce((sum, byte, i) => sum + (byte === 0 && i % 2 === from ? 1 : 0), 0);

function isUtf8(head: Uint8Array): boolean {
  try {
    // The last character may be cut: `stream` waits for the rest of it.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

import type { IncomingMessage } from 'node:http';
import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { MAX_BODY_BYTES } from './limits.ts';

/** Encodings that a body may be packed in more than once; nobody honest does it twice. */
const MAX_ENCODINGS = 2;

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** Reads an answer's body, unpacked, and gives up as soon as it is too large, before or after unpacking. */
export async function readBody(response: IncomingMessage): Promise<Uint8Array> {
  const told = Number(response.headers['content-length'] ?? 0);
  if (told > MAX_BODY_BYTES) throw new RangeError(tooLarge(told));
  let stream = Readable.from(capped(response));
  for (const unpacker of encodingsOf(response)) {
    const unpacked = unpacker();
    stream.once('error', (error) => unpacked.destroy(error));
    stream = stream.pipe(unpacked);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of capped(stream)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function encodingsOf({ headers }: IncomingMessage): readonly (() => Transform)[] {
  const names = (headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const packed = names.filter((name) => name !== '' && name !== 'identity').reverse();
  if (packed.length > MAX_ENCODINGS) throw new RangeError(`it is packed ${packed.length} times`);
  return packed.map((name) => {
    const unpacker = UNPACKERS[name];
    if (!unpacker) throw new TypeError(`it is packed as "${name}", which nobody asked for`);
    return unpacker;
  });
}

/** Ends what it reads from when more comes than is wanted. */
async function* capped(stream: Readable): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new RangeError(tooLarge(size));
    yield chunk;
  }
}

const tooLarge = (bytes: number) => `it has ${bytes} bytes or more; ${MAX_BODY_BYTES} are read`;

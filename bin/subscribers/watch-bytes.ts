export interface Watching {
  readonly signal: AbortSignal;
  /** Bytes until now. */
  readonly onBytes: (bytes: number) => void;
}

/** Lets somebody see how far a reading is, and end it. */
export async function* watchBytes(
  pieces: AsyncIterable<Uint8Array>,
  { signal, onBytes }: Watching,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    signal.throwIfAborted();
    bytes += piece.length;
    onBytes(bytes);
    yield piece;
  }
}

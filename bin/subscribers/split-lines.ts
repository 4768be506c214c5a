/** No row of readers is longer. A longer one is a broken quote or an attack on our memory; the rest of it is thrown away. */
export const MAX_LINE = 64 * 1024;

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Text in pieces as lines in batches, whatever ends them: LF, CRLF or CR. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest = '';
  let isTooLong = false;
  const line = (end: string): Line => {
    const text = rest + end;
    const tooLong = isTooLong || text.length > MAX_LINE;
    [rest, isTooLong] = ['', false];
    number += 1;
    return { number, text: tooLong ? text.slice(0, MAX_LINE) : text, isTooLong: tooLong };
  };
  for await (const piece of wholeEnds(pieces)) {
    const parts = piece.split(/\r\n|\n|\r/);
    const last = parts.pop() ?? '';
    const lines = parts.map(line);
    isTooLong ||= rest.length + last.length > MAX_LINE;
    rest = (rest + last).slice(0, MAX_LINE);
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [line('')];
}

/** A CRLF that two pieces share is one end, not two. */
async function* wholeEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    yield held ? text.slice(0, -1) : text;
  }
  if (held) yield held;
}

/** One field of a header, folded lines and all, without its last line end. */
export interface Field {
  /** Lower case. */
  readonly name: string;
  readonly text: string;
}

/** A message cut at the empty line. Text is Latin-1, so that every byte survives. */
export interface HeaderAndBody {
  readonly fields: readonly Field[];
  readonly body: Buffer;
}

/** Cuts a message into its header's fields and its body. */
export function splitHeader(raw: Buffer): HeaderAndBody {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  const [end, gap] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2];
  const header = raw.subarray(0, end < 0 ? raw.length : end).toString('latin1');
  return { fields: readFields(header), body: end < 0 ? Buffer.alloc(0) : raw.subarray(end + gap) };
}

function readFields(header: string): readonly Field[] {
  const lines = header.split(/\r?\n(?![ \t])/).filter((line) => line !== '');
  return lines.map((text) => {
    const colon = text.indexOf(':');
    return { name: (colon < 0 ? text : text.slice(0, colon)).trim().toLowerCase(), text };
  });
}

/** A field's value on one line; undefined where the header has no such field. */
export function fieldValue(fields: readonly Field[], name: string): string | undefined {
  const field = fields.find((candidate) => candidate.name === name);
  return field?.text
    .slice(field.text.indexOf(':') + 1)
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim();
}

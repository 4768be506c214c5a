/** One part of a mail: its headers in small letters, and its body as bytes in a string, one character a byte. */
export interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Splits a part at its first empty line; header lines that go on are joined. */
export function mailPart(raw: string): MailPart {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = raw.slice(0, end?.index ?? raw.length).replace(/\r?\n[ \t]+/g, ' ');
  const lines = head.split(/\r?\n/).map((line) => /^([\w-]{1,80}):[ \t]*(.*)$/.exec(line));
  return {
    headers: new Map(
      lines.flatMap((line) => (line ? [[(line[1] ?? '').toLowerCase(), line[2] ?? ''] as const] : [])).reverse(),
    ),
    body: end ? raw.slice(end.index + end[0].length) : '',
  };
}

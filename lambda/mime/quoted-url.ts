/** Characters on a line; one more is kept for the "=" of a soft break. */
const LONGEST_LINE = 75;

/**
 * A URL as quoted-printable. URLs are ASCII without spaces, so only "=" needs escaping: much faster than looking at
 * each byte, and this is done for every reader.
 */
export function quotedUrl(url: string): string {
  const escaped = url.replaceAll('=', '=3D');
  let lines = '';
  let at = 0;
  while (escaped.length - at > LONGEST_LINE) {
    const end = breakBefore(escaped, at + LONGEST_LINE);
    lines += `${escaped.slice(at, end)}=\r\n`;
    at = end;
  }
  return lines + escaped.slice(at);
}

/** Not within "=3D", and not before a dot, which careless relays swallow at the start of a line. */
function breakBefore(escaped: string, latest: number): number {
  const end = escaped[latest] === '.' ? latest - 1 : latest;
  if (escaped[end - 1] === '=') return end - 1;
  return escaped[end - 2] === '=' ? end - 2 : end;
}

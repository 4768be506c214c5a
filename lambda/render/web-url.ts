/** Outlook opens no longer ones, and nobody writes them. */
const LONGEST = 2000;

/** The URL in its canonical form when readers may be sent there: http or https, and no name or password in it. */
export function webUrl(url: string | undefined): URL | undefined {
  const parsed = url ? URL.parse(url) : null;
  if (!parsed) return undefined;
  if (parsed.href.length > LONGEST) return undefined;
  const isWeb = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  return isWeb && !parsed.username && !parsed.password ? parsed : undefined;
}

/** RFC 8058 wants https; on loopback there is nothing to protect and no certificate. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** RFC 5322, section 2.1.1: a line has at most 998 characters, and List-Unsubscribe is not folded. */
const LONGEST_URL = 900;
/**
 * A value is written alike into HTML, text and header. In HTML an "&" stays itself only before a parameter's name and
 * "=", so that no "&copy" can become a sign.
 */
const AMBIGUOUS = /&(?![A-Za-z0-9_-]+=)|;/;

/**
 * A reader's own link as it may stand anywhere in a mail: ASCII, no quotes, no spaces, no angle brackets.
 * @throws Error when it is no https URL, or too long for a header: then all readers' links are wrong, not this one's
 */
export function slotUrl(url: string, name: string): string {
  const parsed = URL.parse(url);
  if (!parsed) throw unusable(name, 'it is no URL');
  const { protocol, hostname, href } = parsed;
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.has(hostname)))
    throw unusable(name, 'it is not https');
  if (href.length > LONGEST_URL) throw unusable(name, `it has ${href.length} characters, at most ${LONGEST_URL} fit`);
  if (AMBIGUOUS.test(href)) throw unusable(name, 'it has a ";", or an "&" that begins no parameter');
  return href.replaceAll("'", '%27');
}

// The URL itself carries the reader's token, so the error does not repeat it.
const unusable = (name: string, reason: string): Error => new Error(`Cannot put the ${name} into a mail: ${reason}`);

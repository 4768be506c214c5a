import { encodedWords } from './encoded-words.ts';
import { headerText } from './header-text.ts';

const ATOMS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/** Longer names are folded, which only encoded-words do safely. */
const LONGEST_PLAIN = 60;

/**
 * A name before an address (RFC 5322 phrase): as it is, in quotes, or as encoded-words.
 * @param column where in its line it begins
 */
export function encodePhrase(name: string, column: number): string {
  const text = headerText(name);
  const isPlain = PRINTABLE_ASCII.test(text) && !text.includes('=?') && text.length <= LONGEST_PLAIN;
  if (!isPlain) return encodedWords(text, column);
  return ATOMS.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

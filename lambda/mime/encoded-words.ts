/** RFC 2047, section 2: no line with an encoded-word may be longer; folded by a space, the word itself has at most 75. */
const LONGEST_LINE = 76;
/** The only characters that may stand for themselves within a phrase (RFC 2047, section 5 (3)), so safe everywhere. */
const PLAIN = /^[A-Za-z0-9!*+/-]$/;

/** How one text is put into an encoded-word: Q keeps ASCII readable, B is shorter for other scripts. */
interface Encoding {
  readonly letter: 'Q' | 'B';
  readonly encode: (text: string) => string;
}
const Q: Encoding = { letter: 'Q', encode: (text) => [...text].map(qCharacter).join('') };
const B: Encoding = { letter: 'B', encode: (text) => Buffer.from(text).toString('base64') };

/**
 * The text as encoded-words, one a line, folded with CRLF and a space; no character is split between two words.
 * @param column where in its line the first word begins
 */
export function encodedWords(text: string, column: number): string {
  const encoding = Q.encode(text).length <= B.encode(text).length ? Q : B;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const room = LONGEST_LINE - (words.length === 0 ? column : 1);
    if (word !== '' && wrapped(encoding, word + character).length > room) {
      words.push(wrapped(encoding, word));
      word = '';
    }
    word += character;
  }
  return [...words, wrapped(encoding, word)].join('\r\n ');
}

const wrapped = ({ letter, encode }: Encoding, text: string): string => `=?UTF-8?${letter}?${encode(text)}?=`;

function qCharacter(character: string): string {
  if (character === ' ') return '_';
  if (PLAIN.test(character)) return character;
  return [...Buffer.from(character)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

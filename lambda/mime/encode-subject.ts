import { encodedWords } from './encoded-words.ts';
import { headerText } from './header-text.ts';

const HEADER = 'Subject: '.length;
/** RFC 5322, section 2.1.1: lines should not be longer. */
const LONGEST_LINE = 78;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** The subject of any length as the value of its header: folded between words when it is ASCII, else encoded-words. */
export function encodeSubject(subject: string): string {
  const text = headerText(subject);
  const isPlain = PRINTABLE_ASCII.test(text) && !text.includes('=?') && !text.includes('  ');
  return (isPlain ? folded(text) : undefined) ?? encodedWords(text, HEADER);
}

/** Undefined when a word is longer than a line. */
function folded(text: string): string | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word.length > LONGEST_LINE - HEADER) return undefined;
    const longer = line === '' ? word : `${line} ${word}`;
    const fits = longer.length + (lines.length === 0 ? HEADER : 1) <= LONGEST_LINE;
    if (!fits) lines.push(line);
    line = fits ? longer : word;
  }
  return [...lines, line].join('\r\n ');
}

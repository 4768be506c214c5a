import { lowered } from '../lowered.ts';
import type { Word, WordPlace, Words } from './word.ts';

/** Every run of letters, accents and digits in a text. */
export function readWords(text: string): Words {
  const known = new Map<string, Counted>();
  const distinct: Word[] = [];
  const places: WordPlace[] = [];
  const pieces: number[] = [];
  let isBehindSpace = true;
  for (let start = 0; start < text.length; start++) {
    let signs = signAt(text, start);
    if (isBehindSpace && signs !== SPACE) pieces.push(start);
    isBehindSpace = signs === SPACE;
    if (signs < SMALL) continue;
    let end = start + 1;
    for (let sign = signAt(text, end); sign >= SMALL; sign = signAt(text, end)) {
      signs |= sign;
      end++;
    }
    const letters = text.slice(start, end);
    let word = known.get(letters);
    if (word) word.times++;
    else {
      const lower = signs === SMALL ? letters : lowered(letters);
      word = { text: letters, lower, isPlain: (signs & OTHER) === 0, index: distinct.length, times: 1 };
      known.set(letters, word);
      distinct.push(word);
    }
    places.push({ start, end, word });
    start = end - 1;
  }
  return { places, distinct, pieces };
}

interface Counted extends Word {
  times: number;
}

const NONE = 0;
const SPACE = 1;
// What words are made of, each a bit.
const SMALL = 2;
const CAPITAL = 4;
const OTHER = 8;

function signAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  if (code >= 0x61 && code <= 0x7a) return SMALL;
  if (code === 0x20) return SPACE;
  return code < 0x80 ? (ASCII[code] ?? NONE) : signBeyondAscii(code);
}

const ASCII: readonly number[] = Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Z]/.test(sign)) return CAPITAL;
  return /\w/.test(sign) ? OTHER : /\s/.test(sign) ? SPACE : NONE;
});

/** Of signs that take two places each half is part of a word. Dashes and quotation marks are told without a pattern. */
function signBeyondAscii(code: number): number {
  if (code >= 0x2010 && code <= 0x2027) return NONE;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const sign = String.fromCharCode(code);
  return /[\p{L}\p{M}\p{N}]/u.test(sign) ? OTHER : /\s/.test(sign) ? SPACE : NONE;
}

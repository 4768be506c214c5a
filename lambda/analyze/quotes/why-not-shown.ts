import { isRoleWord } from './phrases/word-class.ts';
import type { Quotation } from './quotation.ts';
import { countWords, MOST_WORDS } from './quoted-words.ts';
import type { Reading } from './reading.ts';
import { bodies } from './words/bodies.ts';
import { documents } from './words/documents.ts';
import { organisationWords } from './words/organisation-words.ts';

const FEWEST_WORDS = 8;
// A paper's words over two paragraphs may be longer, where nothing shorter is theirs.
const MOST_WORDS_JOINED = 75;

/** What keeps a quotation from being shown, for a person to read; undefined: nothing does. */
export function whyNotShown(reading: Reading, quotation: Quotation): string | undefined {
  const { speaker, attributed, parts } = quotation;
  if (!speaker || !attributed) return 'nobody is found who said it';
  if (!attributed.isSure) return 'the rule is not sure enough';
  if (isNameless(speaker.name)) return 'the speaker has no name';
  const words = countWords(reading, quotation);
  if (words < FEWEST_WORDS) return `it has fewer than ${FEWEST_WORDS} words`;
  const most = parts.length > 1 ? MOST_WORDS_JOINED : MOST_WORDS;
  if (words > most) return `it has more than ${most} words`;
  if (reading.text[parts[0]?.outer.start ?? 0] === '?') return 'its marks are guessed'; // ?Go,? she said
  return isWhole(reading, quotation) ? undefined : 'it is no whole sentence';
}

/** "they", "the neighbour", "his son"; but "the court" and "a senior official" tell a reader something. */
const isNameless = (name: string) => NAMELESS.test(name) || isLonePerson(name);

const NAMELESS =
  /^(?:they|it|we|i|he|she|who|you|one|both|two|three|another|others?|first|second|third|former|latter)\.?$|^(?:his|her|their|its|my|our|your)\s/i;

/** One small word: a body or paper may speak without a name, as may several ("prosecutors"); a person is nobody. */
const isLonePerson = (name: string) =>
  /^\p{Ll}[\p{L}-]*$/u.test(name) &&
  !/[^s]s$/.test(name) &&
  (isRoleWord(name) || !(documents.has(name) || organisationWords.has(name) || bodies.has(name)));

/** Starts with a sentence, or as the clause behind "said that", and ends with one. */
function isWhole({ text, tokens, places }: Reading, { parts, first, last }: Quotation): boolean {
  const [start] = parts;
  const end = parts.at(-1);
  if (!start || !end?.isClosed) return false;
  const place = places[first] ?? 0;
  const before = tokens[place - 1];
  const opens =
    /^[\p{Lu}\p{N}[‘'“"]/u.test(text.slice(start.start, start.start + 1)) ||
    (before?.text === ',' && tokens[place - 2]?.lower === 'that');
  const isFree =
    before === undefined ||
    before.kind !== 'word' ||
    before.lower === 'that' ||
    before.paragraph !== tokens[place]?.paragraph;
  const behind = tokens[(places[last] ?? 0) + 1];
  const ends = /[.,?!…—]['’]?$/.test(text.slice(end.end - 2, end.end)) || /^[.,]$/.test(behind?.text ?? '');
  return opens && isFree && ends;
}

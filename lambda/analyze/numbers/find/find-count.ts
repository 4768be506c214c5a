import { isPlural } from '../language/is-plural.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import type { Token } from '../read/token.ts';
import type { Candidate, Finder } from './finder.ts';

/** "31 other nations", "a 35-bedroom house", "nine of the 13 delegates", "nearly 387,000 fled". */
export const findCount: Finder = (candidate) => {
  const { line, numeral } = candidate;
  if (line.tokens[numeral.first - 1]?.text === '(' && /^\p{Sc}$/u.test(line.tokens[numeral.first - 2]?.text ?? ''))
    return null;
  return joinedUnit(candidate) ?? countedNoun(candidate) ?? partOf(candidate) ?? bareCount(candidate);
};

/** "35-bedroom", "1.5-degree", "three-nation alliance". */
function joinedUnit(candidate: Candidate): Quantity | null {
  const { line, numeral, unitAt } = candidate;
  const [hyphen, word] = [line.tokens[unitAt], line.tokens[unitAt + 1]];
  if (hyphen?.text !== '-' || word?.type !== 'word' || !/^\p{Ll}/u.test(word.text) || NOT_UNITS.has(word.lower))
    return null;
  let at = unitAt + 2;
  // "a 7-foot-long boat"
  while (line.tokens[at]?.text === '-' && line.tokens[at + 1]?.glued) at += 2;
  const noun = nounPhraseAt(line, at);
  return {
    kind: 'count',
    value: numeral.value,
    unit: word.text,
    first: numeral.first,
    // As in "24-hour": the label goes on behind the unit. In "two- or three-storey houses" it stands elsewhere.
    end: unitAt === numeral.end ? at : numeral.end,
    ...(noun ? { noun } : {}),
  };
}

const NOT_UNITS: ReadonlySet<string> = new Set(
  'fold way sided old and to by in on off pronged plus odd ish'.split(' '),
);

function countedNoun(candidate: Candidate): Quantity | null {
  const { line, numeral, unitAt } = candidate;
  const at = line.tokens[unitAt]?.text === '+' ? unitAt + 1 : unitAt;
  const noun = nounPhraseAt(line, at);
  if (!noun || !isCountable(line.tokens, noun, numeral.value)) return null;
  return {
    kind: 'count',
    value: numeral.value,
    ...unitOf(line.tokens, noun),
    first: numeral.first,
    end: numeral.end,
    noun,
  };
}

/** "12 Smith" and "60 Minutes" are names; several things need a plural, unless a unit stands there: "100 meter". */
function isCountable(tokens: readonly Token[], noun: TokenRange, value: number): boolean {
  const words = tokens.slice(noun.first, noun.end);
  const head = words.at(-1);
  if (!head) return false;
  // "one American"
  const isPeople = value === 1 && /(?:an|ese|ish)$/.test(head.text);
  if (words.length === 1 && /^\p{Lu}/u.test(head.text) && !isPlural(head.text) && !isPeople) return false;
  if (TIME_UNITS.has(words[0]?.lower ?? '')) return false;
  return value === 1 || words.some((word) => isPlural(word.text)) || /^\p{Ll}/u.test(words[0]?.text ?? '');
}

/** The head noun, with the names in front of it: "nations", but "U.S. troops". */
function unitOf(tokens: readonly Token[], noun: TokenRange): { unit: string } {
  let first = noun.end - 1;
  while (first > noun.first && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
  const words = tokens.slice(first, noun.end);
  return { unit: words.map((word, i) => (i > 0 && !word.glued ? ` ${word.text}` : word.text)).join('') };
}

/** "nine of the 13 delegates", "two of her babies", "200 more". */
function partOf({ line, numeral }: Candidate): Quantity | null {
  const { tokens, tags } = line;
  const base = { kind: 'count', value: numeral.value, first: numeral.first, end: numeral.end } as const;
  if (tokens[numeral.end]?.lower === 'more' && tokens[numeral.end + 1]?.lower !== 'than')
    return { ...base, unit: 'more' };
  if (tokens[numeral.end]?.lower !== 'of') return null;
  let at = numeral.end + 1;
  // "90 of the roughly 600 boats"
  while (tags[at] === 'determiner' || tags[at] === 'adverb') at++;
  if (tokens[at]?.lower === 'those' || tokens[at]?.lower === 'them') return base;
  // "44 of us councillors"
  if (tokens[at]?.lower === 'us') at++;
  at = line.numerals.find((other) => other.first === at)?.end ?? at;
  const noun = nounPhraseAt(line, at);
  const isCounted = noun && isPlural(tokens[noun.end - 1]?.text ?? '');
  return isCounted ? { ...base, ...unitOf(tokens, noun), noun } : null;
}

/** A number without a noun, where it can only be a count. */
function bareCount({ line, numeral }: Candidate): Quantity | null {
  const { tokens, tags } = line;
  const before = tokens[numeral.first - 1];
  const next = tokens[numeral.end];
  if (/^\p{Sc}$/u.test(before?.text ?? '')) return null;
  const isWritten = !numeral.spelled && (tokens[numeral.first]?.text.includes(',') || numeral.scale >= 1e3);
  const isToll = before !== undefined && (TOLL_WORDS.has(before.lower) || isTollOf(line, numeral.first));
  const isActed = next?.type === 'word' && (tags[numeral.end] === 'participle' || PEOPLE_VERBS.has(next.lower));
  const isCounted = isWritten || numeral.scale >= 1e3 || isToll || (isActed && numeral.value > 1);
  return isCounted ? { kind: 'count', value: numeral.value, first: numeral.first, end: numeral.end } : null;
}

/** "killing 15", "a toll of 15", "leaving four dead". */
const TOLL_WORDS: ReadonlySet<string> = new Set(
  'kill kills killed killing wound wounds wounded wounding injure injures injured injuring leave leaves left leaving hurt hurting arrest arrests arrested arresting rescued rescuing than least nearly about'.split(
    ' ',
  ),
);

/** "the death toll has risen to 90", "a toll of 40", but not "the toll road opened at 8" */
function isTollOf({ tokens, tags }: Candidate['line'], first: number): boolean {
  if (!TOLL_LEADS.test(tokens[first - 1]?.lower ?? '')) return false;
  const from = Math.max(0, first - TOLL_REACH);
  return tokens.slice(from, first).some(({ lower }, i) => lower === 'toll' && tags[from + i + 1] !== 'noun');
}

const TOLL_LEADS =
  /^(?:to|at|of|is|was|now|past|above|reach(?:e[sd]|ing)?|hits?|hitting|topp?(?:s|ed|ing)?|pass(?:e[sd]|ing)?)$/;

/** In tokens: "toll from the storm in the north has risen to". */
const TOLL_REACH = 10;

const PEOPLE_VERBS: ReadonlySet<string> = new Set(
  'were are have dead died missing remain survived fled people'.split(' '),
);

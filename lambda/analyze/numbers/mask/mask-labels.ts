import { startsWithCapital } from '../../starts-with-capital.ts';
import { isPlural } from '../language/is-plural.ts';
import { GLUED_UNITS, LABEL_WORDS, STREET_WORDS } from '../language/label-words.ts';
import { MONEY_SCALES, SMALL } from '../language/numerals.ts';
import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';

/** Numbers that are names: "No. 1", "Flight 93", "COVID-19", "H.R. 3", "the 747s", "1600 Elm Street". */
export const maskLabels: Mask = (tokens, at) =>
  Math.max(labelled(tokens, at), coded(tokens, at), suffixed(tokens, at), address(tokens, at), body(tokens, at));

const isShortNumber = (token: Token | undefined) => token?.type === 'digits' && /^\d{1,4}$/.test(token.text);
const isCapital = (token: Token | undefined) => token?.type === 'word' && startsWithCapital(token.text);

/** "Flight 370", "No. 1", "day three", "number one", "#1". */
function labelled(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  if (word?.text === '#' && tokens[at + 1]?.type === 'digits') return at + 2;
  if (word?.type !== 'word' || !LABEL_WORDS.has(word.lower)) return at;
  const number = tokens[at + 1]?.text === '.' && word.lower.length < 5 ? at + 2 : at + 1;
  const isNumber = isShortNumber(tokens[number]) || SMALL.has(tokens[number]?.lower ?? '');
  if (!isNumber) return at;
  if (word.text === word.lower && isPlace(tokens, at) && countsPlural(tokens, number)) return at;
  return behindMore(tokens, number + 1);
}

/** In "at the gate 12 people waited" the 12 is not the gate's. */
const countsPlural = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1];
  return next?.type === 'word' && /^\p{Ll}/u.test(next.text) && isPlural(next.text);
};

/** "the gate", but "passed class 12 exams": there the class has the number. */
const isPlace = (tokens: readonly Token[], at: number) =>
  !SCHOOL.has(tokens[at]?.lower ?? '') || /^(?:the|a|this|that|each|every)$/.test(tokens[at - 1]?.lower ?? '');

const SCHOOL: ReadonlySet<string> = new Set(['class', 'grade', 'form', 'stage', 'level']);

/** The "and 2" of "Articles 1 and 2". */
function behindMore(tokens: readonly Token[], at: number): number {
  const joint = /^(?:and|or|to|through|-|–|,)$/.test(tokens[at]?.lower ?? '');
  return joint && isShortNumber(tokens[at + 1]) && tokens[at + 2]?.type !== 'word' ? at + 2 : at;
}

/** "COVID-19", "F-16", "mid-1990s", "under-16", "@1800". */
function coded(tokens: readonly Token[], at: number): number {
  const [joint, number] = [tokens[at + 1], tokens[at + 2]];
  if (tokens[at]?.text === '@') return joint?.glued ? at + 2 : at;
  const isCode =
    tokens[at]?.type === 'word' && joint?.text === '-' && joint.glued && number?.type === 'digits' && number.glued;
  return isCode && !SMALL.has(tokens[at]?.lower ?? '') ? at + 3 : at;
}

/** "2nd", "747s", "5G", "49ers", but not "16bn" or "800km". */
function suffixed(tokens: readonly Token[], at: number): number {
  const [number, suffix] = [tokens[at], tokens[at + 1]];
  if (number?.type !== 'digits' || suffix?.type !== 'word' || !suffix.glued) return at;
  if (GLUED_UNITS.has(suffix.lower)) return at;
  const isMoney = /^\p{Sc}$/u.test(tokens[at - 1]?.text ?? '') && MONEY_SCALES.has(suffix.lower);
  return isMoney ? at : at + 2;
}

/** "5-foot-10", a ".22-caliber" gun, a "9mm pistol": what someone is or carries, and not how much of it there is. */
function body(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.type === 'digits' && isCaliber(tokens, at + 1)) return at + 1;
  if (first?.text === '.' && !first.glued && second?.type === 'digits' && second.glued) return at + 2;
  if (first?.type !== 'digits' || second?.text !== '-') return at;
  const [unit, third, fourth] = tokens.slice(at + 2, at + 5);
  const isHeight = unit?.lower === 'foot' && third?.text === '-';
  return isHeight && fourth?.type === 'digits' ? at + 5 : at;
}

/** "mm pistol", "-caliber", "-gauge shotgun" */
function isCaliber(tokens: readonly Token[], at: number): boolean {
  const unit = /^[-‑]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (/^(?:caliber|calibre|gauge)$/.test(tokens[unit]?.lower ?? '')) return true;
  return tokens[unit]?.lower === 'mm' && WEAPONS.test(tokens[unit + 1]?.lower ?? '');
}

const WEAPONS =
  /^(?:(?:hand|shot)?guns?|pistols?|rifles?|rounds?|bullets?|shells?|ammunition|ammo|casings?|cartridges?|semi|semiautomatic|automatic|cannons?|film|lens|camera)$/;

/** "1600 Elm Street", "350 North Fifth Avenue". */
function address(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.type !== 'digits' || !/^\d{1,5}$/.test(tokens[at]?.text ?? '')) return at;
  for (let end = at + 1; end < at + 5 && isCapital(tokens[end]); end++) {
    if (end > at + 1 && STREET_WORDS.has(tokens[end]?.lower ?? '')) return end + 1;
  }
  return at;
}

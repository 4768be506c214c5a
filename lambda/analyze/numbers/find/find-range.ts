import { CHANGE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { Numeral } from '../read/numeral.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';

/** "10 to" of "10 to 15 years", "between $70,000 and", "three or": what a range says before the number that closes it. */
export function findRange(line: Line, quantity: Quantity, earlier: Quantity | undefined): TokenRange | null {
  const joint = jointBefore(line, quantity.first);
  if (joint === null) return null;
  const opening = earlier?.end === joint ? earlier : numeralBefore(line, joint);
  if (!opening || opening.value >= quantity.value) return null;
  if (opening === earlier && earlier && !isAlike(line, earlier, quantity)) return null;
  const start = opening === earlier ? startWithApprox(earlier) : opening.first;
  const isAnd = line.tokens.slice(joint, quantity.first).some(({ lower }) => lower === 'and');
  const between = betweenBefore(line, start);
  if (isAnd !== (between !== null) || (!between && isContest(line, opening.first))) return null;
  const first = between ?? behindFrom(line, firstOfList(line, start));
  return first === null ? null : { first, end: quantity.first };
}

/** "rose 25% to $40", "rose $2 to $40": a step and where it led to. */
function isAlike(line: Line, earlier: Quantity, { kind }: Quantity): boolean {
  const { tokens } = line;
  if (numeralBefore(line, earlier.end)?.first === earlier.first) return true;
  const before = tokens[(earlier.approx?.first ?? earlier.first) - 1]?.lower ?? '';
  return earlier.kind === kind && before !== 'by' && !CHANGE_VERBS.has(before);
}

/** "between" and "between the ages of" before the first half. */
function betweenBefore({ tokens }: Line, start: number): number | null {
  let at = start - 1;
  if (/^ages?$/.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.lower === 'of') at--;
  if (/^ages?$/.test(tokens[at]?.lower ?? '')) at--;
  if (at < start - 1 && tokens[at]?.lower === 'the') at--;
  return tokens[at]?.lower === 'between' ? at : null;
}

/** "100, 200 or" 300 */
function firstOfList(line: Line, start: number): number {
  const before = line.tokens[start - 1]?.text === ',' ? numeralBefore(line, start - 1) : undefined;
  return before ? firstOfList(line, before.first) : start;
}

/** The 9 of "aged 9 to 14" and of "aged between 9 and 14", seen from the 14. */
export function openingNumeral(line: Line, { first, value }: Numeral): Numeral | undefined {
  const joint = jointBefore(line, first);
  const opening = joint === null ? undefined : numeralBefore(line, joint);
  return opening && opening.value < value ? opening : undefined;
}

const numeralBefore = ({ numerals }: Line, end: number) => numerals.find((numeral) => numeral.end === end);

/** Where " to ", "-", "- to " or "-to-" begins; null where none stands before the number. */
function jointBefore({ tokens }: Line, first: number): number | null {
  const isHyphen = (at: number) => /^[-–‑]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
  let at = isHyphen(first - 1) && tokens[first]?.glued ? first - 1 : first;
  if (!JOINTS.has(tokens[at - 1]?.lower ?? '')) return at < first ? at : null;
  at--;
  return isHyphen(at - 1) ? at - 1 : at;
}

const JOINTS: ReadonlySet<string> = new Set(['to', 'or', 'and', 'through', '–']);

/** "anywhere from $5 to" is a range, "rose from 5 to" none. */
function behindFrom({ tokens }: Line, start: number): number | null {
  if (tokens[start - 1]?.lower !== 'from') return start;
  const before = tokens[start - 2]?.lower ?? '';
  if (/^(?:anywhere|somewhere)$/.test(before)) return start - 2;
  return /^(?:rang(?:e|es|ed|ing)|aged|ages|vary|varies|varied|varying)$/.test(before) ? start - 1 : null;
}

/** "trails by 38 percent to 43 percent", "lost 2 to 5": two figures of two sides. */
const isContest = ({ tokens }: Line, first: number) =>
  tokens
    .slice(Math.max(0, first - CONTEST_REACH), first)
    .some(({ lower }) =>
      /^(?:trail(?:s|ed|ing)?|los(?:es?|t|ing)|leads?|led|behind|vot(?:es?|ed|ing)|odds|ratio|score)$/.test(lower),
    );

/** In tokens: "trails the mayor by". */
const CONTEST_REACH = 5;

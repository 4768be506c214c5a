import { FRACTION_PARTS } from '../language/numerals.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Candidate, Finder } from './finder.ts';

/** "one in five children", "nine out of 10", "two-thirds". */
export const findRatio: Finder = (candidate) => oneIn(candidate) ?? fraction(candidate);

function oneIn({ line, numeral, mate }: Candidate): Quantity | null {
  if (!mate || numeral.value >= mate.value || mate.value < 2 || mate.scale > 1e6) return null;
  const joint = line.tokens.slice(numeral.end, mate.first).map((token) => token.lower);
  if (!JOINTS.has(joint.join(' '))) return null;
  const noun = nounPhraseAt(line, mate.end);
  if (!isFraction(numeral.value, mate.value)) return null;
  return {
    kind: 'ratio',
    value: numeral.value / mate.value,
    first: numeral.first,
    end: mate.end,
    ...(noun ? { noun } : {}),
  };
}

const JOINTS: ReadonlySet<string> = new Set(['in', 'out of', 'in every', 'out of every', '- in -', 'of every']);

/** "two in 2019" and "12 in 31 towns" are no ratios: these are told of ten, a hundred, or one of a few. */
const isFraction = (upper: number, lower: number) =>
  upper === 1 || lower === 10 || lower === 100 || (upper < 10 && lower <= 20);

function fraction({ line: { tokens, ...line }, numeral }: Candidate): Quantity | null {
  let at = numeral.end;
  if (tokens[at]?.text === '-') at++;
  const divisor = FRACTION_PARTS.get(tokens[at]?.lower ?? '');
  const isPart = divisor && numeral.value < divisor && numeral.value > 1 === /s$/.test(tokens[at]?.lower ?? '');
  if (!isPart || divisor === 2 || !Number.isInteger(numeral.value)) return null;
  const of = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const start = line.tags[of] === 'determiner' ? of + 1 : of;
  const noun = nounPhraseAt({ tokens, tags: line.tags }, start);
  return {
    kind: 'ratio',
    value: numeral.value / divisor,
    first: numeral.first,
    end: at + 1,
    ...(noun ? { noun } : {}),
  };
}

import { isPlural } from '../language/is-plural.ts';
import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';
import { isDimension } from './is-dimension.ts';
import { isLink } from './is-link.ts';
import { isOtherHalf } from './is-other-half.ts';
import { isSupposed } from './is-supposed.ts';
import { isTimes } from './is-times.ts';
import { isAgeLimit } from './rules/is-age-limit.ts';

/** Figures that no words around them can explain on a card: part of a name, a distance that is only an upper bound, half of a range. */
export const isUnlabelled = (line: Line, quantity: Quantity) =>
  [
    isInName,
    isWithoutSign,
    isWithinReach,
    isBehindSlash,
    isPair,
    opensRange,
    isPronoun,
    isDimension,
    isLink,
    isTimes,
    isSupposed,
    isAgeLimit,
    isNone,
    isCalled,
    isOtherHalf,
    isBeforeThat,
  ].some((isSuch) => isSuch(line, quantity));

/** "the Council of Eight", "the Big Three", "Group of 20", "“Four Old Boats”" */
const isInName = ({ tokens, tags }: Line, { first, end }: Quantity) =>
  (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.text === 'Group') ||
  (isCapital(tokens[first]) && /^[“"‘]$/.test(tokens[first - 1]?.text ?? '') && isCapital(tokens[end])) ||
  isNamed({ tokens, tags }, first);

const isCapital = (token: Line['tokens'][number] | undefined) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');

const isNamed = ({ tokens, tags }: Pick<Line, 'tokens' | 'tags'>, first: number) =>
  /^\p{Lu}\p{Ll}+$/u.test(tokens[first]?.text ?? '') &&
  (tags[first - 1] === 'preposition' || tags[first - 1] === 'noun') &&
  /^\p{Lu}/u.test(tokens[first - (tags[first - 1] === 'noun' ? 1 : 2)]?.text ?? '');

/** "sank within 300 miles of Norvik": the miles are not Norvik's, nor are the days those of what is near. */
const isWithinReach = ({ tokens }: Line, { first, end }: Quantity) =>
  tokens[end]?.lower === 'of' && tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'within');

/** "the two of them": persons named before. */
const isPair = ({ tokens }: Line, { kind, first, end }: Quantity) =>
  kind === 'count' && tokens[first - 1]?.lower === 'the' && /^(?:them|us)$/.test(tokens[end + 1]?.lower ?? '');

/** "�200m": an encoding lost the pound that stood here. */
const isWithoutSign = ({ tokens }: Line, { first }: Quantity) =>
  tokens[first]?.glued === true && /^[�?]$/.test(tokens[first - 1]?.text ?? '');

/** "a post-9/11 rule" */
const isBehindSlash = ({ tokens }: Line, { first }: Quantity) =>
  tokens[first]?.glued === true && tokens[first - 1]?.text === '/' && tokens[first - 1]?.glued === true;

/** "is not a 51 percent plan" */
const isNone = ({ tokens }: Line, { first }: Quantity) =>
  /^an?$/.test(tokens[first - 1]?.lower ?? '') && /^(?:not|never)$|n['’]t$/.test(tokens[first - 2]?.lower ?? '');

/** The 10 of "10 to 15 years" is told with the 15. */
const opensRange = (_: Line, quantity: Quantity) => quantity.opensRange === true;

/** "one supposes", "rather than one based on it" */
function isPronoun({ tokens, tags }: Line, { kind, value, end, noun }: Quantity): boolean {
  if (kind !== 'count' || value !== 1 || tokens[end - 1]?.lower !== 'one') return false;
  const head = tokens[noun?.first ?? -1]?.lower ?? '';
  if (noun) return noun.end === noun.first + 1 && /^(?!species|series).+s$/.test(head) && isPlural(head);
  return tags[end] === 'participle' && !TOLL.test(tokens[end]?.lower ?? '');
}

const TOLL = /^(?:killed|wounded|injured|hurt|arrested|drowned|died)$/;

/** "four years before that": before what? */
const isBeforeThat = ({ tokens }: Line, { kind, end }: Quantity) =>
  kind === 'duration' &&
  /^(?:before|after)$/.test(tokens[end]?.lower ?? '') &&
  /^(?:that|this)$/.test(tokens[end + 1]?.lower ?? '') &&
  tokens[end + 2]?.type !== 'word';

/** "what one reader calls a feast" */
const isCalled = ({ tokens }: Line, { first }: Quantity) => tokens[first - 1]?.lower === 'what';

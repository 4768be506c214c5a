import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';
import { isAgeLimit } from './rules/is-age-limit.ts';
import { isHalfTime } from './rules/is-half-time.ts';

/** Figures that no words around them can explain on a card: part of a name, a distance that is only an upper bound, a sum without its sign. */
export const isUnlabelled = (line: Line, quantity: Quantity) =>
  [isInName, isWithinReach, isBehindSlash, isPair, isWithoutSign, isAgeLimit, isHalfTime].some((isSuch) =>
    isSuch(line, quantity),
  );

/** "the Council of Eight", "the Big Three" */
const isInName = ({ tokens, tags }: Line, { first }: Quantity) =>
  /^\p{Lu}\p{Ll}+$/u.test(tokens[first]?.text ?? '') &&
  (tags[first - 1] === 'preposition' || tags[first - 1] === 'noun') &&
  /^\p{Lu}/u.test(tokens[first - (tags[first - 1] === 'noun' ? 1 : 2)]?.text ?? '');

/** "sank within 300 miles of Norvik": the miles are not Norvik's, nor are the days those of what is near. */
const isWithinReach = ({ tokens }: Line, { first, end }: Quantity) =>
  tokens[end]?.lower === 'of' && tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'within');

/** "the two of them": persons named before. */
const isPair = ({ tokens }: Line, { kind, first, end }: Quantity) =>
  kind === 'count' && tokens[first - 1]?.lower === 'the' && /^(?:them|us)$/.test(tokens[end + 1]?.lower ?? '');

/** The 500 of "$400-500 a night": the sign stands before the first of the two. */
const isWithoutSign = ({ tokens }: Line, { kind, first }: Quantity) =>
  kind === 'money' &&
  tokens[first]?.type === 'digits' &&
  tokens[first]?.glued === true &&
  /^[-–]$/.test(tokens[first - 1]?.text ?? '');

/** "a post-9/11 rule" */
const isBehindSlash = ({ tokens }: Line, { first }: Quantity) =>
  tokens[first]?.glued === true && tokens[first - 1]?.text === '/' && tokens[first - 1]?.glued === true;

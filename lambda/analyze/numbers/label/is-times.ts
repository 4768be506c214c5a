import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { comparisonAt } from './comparison-at.ts';

/** "hits back 10 times harder": what it is compared with is not said. */
export const isTimes = (line: Line, { noun }: Quantity) =>
  noun !== undefined &&
  line.tokens[noun.end - 1]?.lower === 'times' &&
  COMPARED.test(wordsOf(line, { first: noun.end, end: noun.end + 2 })) &&
  comparisonAt(line, noun.end) === null;

const wordsOf = ({ tokens }: Line, { first, end }: TokenRange) =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

const COMPARED =
  /^(?:the |as (?:many|much|often|likely|high|fast|big|large|long|old)$|(?!(?:aft|ov|und|lat|earli|howev|wheth|anoth|eith)er)[a-z]{2,}er(?: |$))/;

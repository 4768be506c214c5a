import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';

/** "7 feet by 11 feet", "5ft 9in", "6 pounds, 4 ounces": either half alone says something else. */
export const isDimension = ({ tokens, numerals }: Line, { kind, first, end }: Quantity) =>
  kind === 'count' &&
  numerals.some((numeral, i) => {
    const other = numerals[i + 1];
    const isOne =
      (numeral.first >= first && numeral.first < end) || (other && other.first >= first && other.first < end);
    if (!isOne || !other || other.first > numeral.end + MOST_BETWEEN) return false;
    const words = tokens
      .slice(numeral.end, Math.min(other.end + 2, tokens.length))
      .map(({ lower }, at) => (at === other.first - numeral.end ? '#' : lower));
    return DIMENSION.test(words.join(' '));
  });

/** In tokens: "- foot by". */
const MOST_BETWEEN = 4;

const DIMENSION =
  /^(?:(?:- )?[a-z]+ )?(?:by|x|×) #|^(?:- )?(?:ft|foot|feet|stone|st|pounds?|lbs?)(?: ,| and)? # (?:- )?(?:in|inch|inches|lbs?|pounds?|ounces?|oz)\b/;

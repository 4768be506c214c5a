import { startsWithCapital } from '../../starts-with-capital.ts';
import type { Token } from '../read/token.ts';
import { WEEKDAYS } from './calendar.ts';
import { isMonth } from './is-month.ts';

/** The name of a month or a day. */
export const isDateWord = (token: Token | undefined): boolean =>
  isMonth(token) || (token?.type === 'word' && WEEKDAYS.has(token.lower) && startsWithCapital(token.text));

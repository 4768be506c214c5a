import { startsWithCapital } from '../../starts-with-capital.ts';
import type { Token } from '../read/token.ts';
import { MONTHS } from './calendar.ts';

/** "May" and "Oct", but not the verb "may". */
export const isMonth = (token: Token | undefined): boolean =>
  token?.type === 'word' && MONTHS.has(token.lower) && startsWithCapital(token.text);

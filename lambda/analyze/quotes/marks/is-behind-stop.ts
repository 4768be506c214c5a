import type { Mark } from './mark.ts';

/** this,’ */
export function isBehindStop(text: string, { start }: Mark): boolean {
  return /[.,?!…—]/.test(text.charAt(start - 1));
}

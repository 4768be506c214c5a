import { isBehindStop } from './is-behind-stop.ts';
import type { Mark } from './mark.ts';
import type { Part } from './pair-marks.ts';

/**
 * What a single mark can be. `isSure` tells a closing mark behind a stop, `this,’`, from one that may be an
 * apostrophe, `the patients’ safety`.
 */
export function partOfSingle(text: string, isLast: (mark: Mark) => boolean) {
  return (mark: Mark, isOpen: boolean): Part => {
    if (!isOpen) return mark.mayOpen && mark.sign !== '’' && !isCutWord(text, mark) ? 'open' : 'none';
    if (!mark.mayClose || mark.sign === '‘') return 'none';
    return isBehindStop(text, mark) || isLast(mark) ? 'close' : 'none';
  };
}

/** 'em, '90s, 'til: a word or a year cut at its front. */
function isCutWord(text: string, { end }: Mark): boolean {
  return /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|n)\b)/i.test(text.slice(end, end + 6));
}

import type { Fate } from '../model/feedback.ts';

const FROM_MILD_TO_BAD: readonly Fate[] = ['delayed', 'expired', 'softBounced', 'bounced', 'complained'];

/** The fates that a worse one may replace; so events may come in any order, and twice. */
export const milderFates = (fate: Fate): readonly Fate[] => FROM_MILD_TO_BAD.slice(0, FROM_MILD_TO_BAD.indexOf(fate));

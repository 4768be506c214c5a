import { KEPT_ADVERBS } from '../language/function-words.ts';
import type { Line } from '../read/line.ts';

/** "possibly | sinking": where the verb begins with the adverb that leaves it open. */
export const withHedge = ({ tokens }: Pick<Line, 'tokens'>, verb: number): number =>
  KEPT_ADVERBS.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;

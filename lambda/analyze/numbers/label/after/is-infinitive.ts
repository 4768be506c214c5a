import type { Line } from '../../read/line.ts';
import { isVerb } from './is-verb.ts';

/** "to repair the bridge", "to be closed": before an article stands a verb, whatever else the word may be. */
export const isInfinitive = ({ tokens, tags }: Line, at: number) =>
  isVerb(tags[at]) ||
  tags[at] === 'auxiliary' ||
  (tags[at] === 'noun' && tags[at + 1] === 'determiner' && /^\p{Ll}/u.test(tokens[at]?.text ?? ''));

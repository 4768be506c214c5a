import { DAY_WORDS } from '../../language/day-words.ts';
import type { Line } from '../../read/line.ts';
import { isInfinitive } from './is-infinitive.ts';
import { isVerb } from './is-verb.ts';

/** Behind the verbs that stand at `at`: "began pulling back", "have been", "had to be closed". */
export function verbGroupEnd(line: Line, at: number): number {
  const { tokens, tags } = line;
  let end = at;
  for (;;) {
    if (isVerb(tags[end]) || tags[end] === 'auxiliary') end++;
    else if (tags[end] === 'adverb' && isInGroup(line, end, at)) end++;
    else if (tokens[end]?.lower === 'to' && isInfinitive(line, end + 1)) end += 2;
    else return end;
  }
}

/** "were also hurt", "pulled back", but not "killed today". */
const isInGroup = ({ tokens, tags }: Line, at: number, first: number) =>
  (at > first || isVerb(tags[at + 1]) || tags[at + 1] === 'auxiliary') && !DAY_WORDS.has(tokens[at]?.lower ?? '');

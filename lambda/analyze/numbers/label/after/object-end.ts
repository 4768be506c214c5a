import { isDateWord } from '../../language/is-date-word.ts';
import { SMALL, TENS } from '../../language/numerals.ts';
import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';

/** Behind the noun phrase, with its article, that begins at `at`, or behind the date there; null where neither stands. */
export function objectEnd({ tokens, tags, masked }: Line, at: number): number | null {
  let next = at;
  while (tags[next] === 'determiner' || tags[next] === 'adverb') next++;
  const start = next;
  while (isDatePart({ tokens, masked }, next)) next++;
  // "for 2020", but "the Dec. 2 attack"
  if (next > start && (start === at || tags[next] !== 'noun')) return trimMark(tags, next);
  // "the one-day conference", "a 6.5-magnitude tremor"
  if (tokens[next + 1]?.text === '-' && tokens[next + 2]?.glued && isNumeral(tokens[next])) next += 2;
  const noun = nounPhraseAt({ tokens, tags }, next);
  // "in the next few months"
  if (!noun || /^(?:next|last|past|first)$/.test(tokens[noun.end - 1]?.lower ?? '')) return null;
  return behindPossessive(tokens, tags, noun.end);
}

const isDatePart = ({ tokens, masked }: Pick<Line, 'tokens' | 'masked'>, at: number) =>
  isDateWord(tokens[at]) || (masked.has(at) && (tokens[at]?.type !== 'word' || tokens[at]?.glued === true));

const isNumeral = (token: Line['tokens'][number] | undefined) =>
  token?.type === 'digits' || SMALL.has(token?.lower ?? '') || TENS.has(token?.lower ?? '');

const trimMark = (tags: Line['tags'], end: number) => (tags[end - 1] === 'mark' ? end - 1 : end);

/** "the region’s cities": the phrase goes on behind a possessive. */
function behindPossessive(tokens: Line['tokens'], tags: Line['tags'], end: number): number {
  if (!/^['’]$/.test(tokens[end]?.text ?? '') || !tokens[end]?.glued) return end;
  return nounPhraseAt({ tokens, tags }, end + 1)?.end ?? end;
}

import { startsWithCapital } from '../../../starts-with-capital.ts';
import { KEPT_ADVERBS, PLAIN_AUXILIARIES } from '../../language/function-words.ts';
import { isDateWord } from '../../language/is-date-word.ts';
import { isPlural } from '../../language/is-plural.ts';
import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import { isVerb } from './is-verb.ts';
import type { Phrase } from './phrase.ts';
import { prepositional } from './prepositional.ts';
import { verbGroupEnd } from './verb-group-end.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "freed from", "remain", "attending the gathering", "would be displaced"; auxiliaries of mere tense are left out. */
export function predicate(line: Line, at: number): Phrase | null {
  const { tokens, tags } = line;
  const end = verbGroupEnd(line, at);
  let first = at;
  while (first < end && isMereTense(line, first) && !isPerfect(line, at, end)) first++;
  if (first < end) return verbPhrase(line, tokens[first]?.lower === 'to' ? at : first, first);
  // "had been | in poor health"
  const place = end > at && tags[end] === 'preposition' ? prepositional(line, end) : null;
  if (place) return { ...place, sort: 'state' };
  const isCopula = end > at && tags[end] === 'noun' && !isDateWord(tokens[end]);
  // "Americans have asthma"
  if (isCopula && /^(?:have|has|had)$/.test(tokens[end - 1]?.lower ?? ''))
    return { sort: 'verb', first: end - 1, end: nounPhraseAt(line, end)?.end ?? end + 1 };
  if (!isCopula) return null;
  const state = nounPhraseAt(line, end)?.end ?? end + 1;
  // "cases | are instances of fraud", but "boats | afloat"
  return {
    sort: 'state',
    first: isPlural(tokens[state - 1]?.text ?? '') || startsWithCapital(tokens[state - 1]?.text ?? '') ? end - 1 : end,
    end: state,
  };
}

/** "have written", but not "have been freed". */
function isPerfect({ tokens, tags }: Line, at: number, end: number): boolean {
  const words = tokens.slice(at, end).map((token) => token.lower);
  return (
    /^(?:have|has|had)$/.test(words[0] ?? '') &&
    !words.some((word) => /^be(?:en|ing)?$/.test(word)) &&
    isVerb(tags[end - 1])
  );
}

const isMereTense = ({ tokens, tags }: Line, at: number) =>
  PLAIN_AUXILIARIES.has(tokens[at]?.lower ?? '') ||
  (tags[at] === 'adverb' && !KEPT_ADVERBS.has(tokens[at]?.lower ?? ''));

import type { Words } from '../../words/word.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  [ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS]
    .flatMap((words) => [...words])
    .concat('said', 'says', 'reports'),
);

/** "pledge", "pledged" and "pledges" are alike in their first letters, which is near enough for counting. */
const STEM_LENGTH = 5;

// Letters and accents; ASCII apart, for Unicode's properties are looked up in long tables at each character.
const WORD = /(?:[a-z]+|(?=[^\0-\x7f])[\p{L}\p{M}])+/gu;

/** The words of a text that carry meaning, cut to their stems. */
export function stems(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).filter(isMeaning).map(stemOf);
}

/** How often each stem stands among the words of an article. */
export function countStems({ distinct }: Words): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lower, isPlain, times } of distinct) {
    for (const word of isPlain ? [lower] : (lower.match(WORD) ?? [])) {
      if (!isMeaning(word)) continue;
      const stem = stemOf(word);
      counts.set(stem, (counts.get(stem) ?? 0) + times);
    }
  }
  return counts;
}

const isMeaning = (word: string) => word.length > 1 && !STOP_WORDS.has(word);

const stemOf = (word: string) => word.slice(0, STEM_LENGTH);

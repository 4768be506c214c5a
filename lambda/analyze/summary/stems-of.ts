import type { Span } from '../../model/span.ts';
import { placesIn } from '../words/places-in.ts';
import type { Words } from '../words/word.ts';
import { stopWords } from './stop-words.ts';

// Letters and digits; ASCII apart, for Unicode's properties are looked up in long tables at each character.
const WORD = /(?:[a-z\d]+|(?=[^\0-\x7f])[\p{L}\p{N}])+/gu;

/** What a text is about: its words without the common ones, cut back so that "votes", "voted" and "voting" are one. */
export function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter(isMeaning).map(stem);
}

/** The same for stretches of an article whose words are read; each word is cut back once. */
export function stemmer(words: Words): (stretch: Span) => readonly string[] {
  const known = words.distinct.map(({ lower, isPlain }) => (isPlain ? plainStem(lower) : stemsOf(lower)));
  return (stretch) => {
    const stems: string[] = [];
    for (const { word } of placesIn(words, stretch)) {
      const found = known[word.index];
      if (typeof found === 'string') stems.push(found);
      else if (found) stems.push(...found);
    }
    return stems;
  };
}

const plainStem = (word: string) => (isMeaning(word) ? stem(word) : undefined);

const isMeaning = (word: string) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word));

/** Endings in the order in which they are tried; what is left has at least four letters. */
const ENDINGS = 'ations ation ments ment ings ing ions ion ies ers er ed es ly s y e'.split(' ');
const MIN_STEM = 4;

/** By their last letter, so that a word is held against the few that it could have. */
const endingsOf = Map.groupBy(ENDINGS, (ending) => ending.at(-1));

function stem(word: string): string {
  for (const ending of endingsOf.get(word.at(-1)) ?? []) {
    if (word.length - ending.length >= MIN_STEM && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

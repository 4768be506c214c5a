import type { Span } from '../../model.ts';
import { adverbialOpeners, danglingWords, finiteVerbs, phraseOpeners } from './headline-words.ts';
import { clauseEnds, type Word, wordsOfLead } from './split-clauses.ts';
import { tighten } from './tighten.ts';

export const MAX_HEADLINE = 90;
/** Shorter ones say too little: "The council agreed". */
const MIN_HEADLINE = 28;

const lengthOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.text.length + 1, -1);

/** A headline out of the lead's own words, ending where a clause ends; words in between may be left out. */
export function cutHeadline(text: string, lead: Span): readonly Span[] {
  const words = mainClause(wordsOfLead(text, lead));
  const chosen = firstFit(words) ?? words.slice(0, 1);
  return spansOf(chosen, text);
}

/** "After weeks of talks, the council …" begins at "the council". */
function mainClause(words: readonly Word[]): readonly Word[] {
  const [first] = words;
  const comma = words.findIndex(({ isAfterBreak, depth }) => isAfterBreak && depth === 0);
  if (!first || comma < 2 || !adverbialOpeners.has(first.lower)) return words;
  const rest = words.slice(comma);
  return hasVerb(rest) && lengthOf(rest) >= MIN_HEADLINE ? rest : words;
}

/** The whole lead, its clauses, those in fewer words, its phrases: the first that fits. */
function firstFit(words: readonly Word[]): readonly Word[] | undefined {
  const ends = [words.length, ...clauseEnds(words).toReversed()];
  const clauses = ends.map((end) => words.slice(0, end)).filter(isSentence);
  const shortest = clauses.at(-1) ?? words;
  return (
    clauses.find(fits) ??
    tighten(shortest).find(fits) ??
    phrases(shortest).find((phrase) => fits(phrase) && isSentence(phrase)) ??
    phrases(shortest).find(fits) ??
    undefined
  );
}

const fits = (words: readonly Word[]) => words.length > 0 && lengthOf(words) <= MAX_HEADLINE;

function isSentence(words: readonly Word[]): boolean {
  return lengthOf(words) >= MIN_HEADLINE && hasVerb(words) && !danglingWords.has(words.at(-1)?.lower ?? '');
}

function hasVerb(words: readonly Word[]): boolean {
  return words.some(({ lower }, index) => index > 0 && (finiteVerbs.has(lower) || /\w{2}ed$/.test(lower)));
}

/** The beginnings of a clause that end before a phrase, or failing those before any word that leaves no loose end; longest first. */
function phrases(words: readonly Word[]): readonly (readonly Word[])[] {
  const cuts = words.flatMap((word, index) =>
    index > 0 && word.depth === 0 && !isLoose(words[index - 1]) ? [{ word, index }] : [],
  );
  const before = (isPhrase: boolean) =>
    cuts
      .filter(({ word }) => phraseOpeners.has(word.lower) === isPhrase)
      .map(({ index }) => words.slice(0, index))
      .toReversed();
  return [...before(true), ...before(false)];
}

const isLoose = (word: Word | undefined) => danglingWords.has(word?.lower ?? '');

/** Neighbouring words become one span, with what the text has between them. */
function spansOf(words: readonly Word[], text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start)))
      spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

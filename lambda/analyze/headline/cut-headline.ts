import type { Span } from '../../model/span.ts';
import { clauseEnds, withoutAttribution } from './clause-ends.ts';
import { hasMainVerb } from './has-main-verb.ts';
import { adverbialOpeners, danglingWords, phraseOpeners } from './headline-words.ts';
import { leadWords, lengthOf, spansOf, type Word } from './lead-words.ts';
import { tighten, withoutAsides } from './tighten.ts';

const MAX_HEADLINE = 90;
/** Shorter ones say too little: "The council agreed". */
const MIN_HEADLINE = 28;

/**
 * A headline out of the own words of the first of these sentences that gives a good one, ending where a clause ends; words
 * in between may be left out.
 */
export function cutHeadline(text: string, leads: readonly Span[]): readonly Span[] {
  const spans = spansOf(chooseWords(text, leads), text);
  return spans.length === 1 && spans[0] ? [cappedAt(MAX_HEADLINE, spans[0])] : spans;
}

/** Nothing is read behind the first lead that gives a sentence. */
function chooseWords(text: string, leads: readonly Span[]): readonly Word[] {
  let instead: readonly Word[] | undefined;
  for (const lead of leads) {
    const words = mainClause(withoutAttribution(leadWords(text, lead)));
    const fitting = firstFit(words);
    if (fitting && isSentence(fitting)) return fitting;
    instead ??= fitting ?? longestFit(words);
  }
  return instead ?? [];
}

/** "After weeks of talks, the council …" begins at "the council". */
function mainClause(words: readonly Word[]): readonly Word[] {
  const [first] = words;
  const comma = words.findIndex(({ isAfterBreak, depth }) => isAfterBreak && depth === 0);
  if (!first || comma < 2 || !(adverbialOpeners.has(first.lower) || /\w{3}(?:ing|ed)$/.test(first.lower))) return words;
  const rest = words.slice(comma);
  return isSentence(rest) && !/^(?:and|or|but|he|she|it|they|who|which|where|\d{4})$/.test(rest[0]?.lower ?? '')
    ? rest
    : words;
}

/** The whole lead, its clauses, those in fewer words, its phrases: the first that fits. */
function firstFit(all: readonly Word[]): readonly Word[] | undefined {
  const clauses = [...clausesOf(all), ...clausesOf(withoutAsides(all))];
  const shortest = clauses.reduce((best, clause) => (lengthOf(clause) < lengthOf(best) ? clause : best), all);
  return (
    clauses.find(fits) ??
    tighten(shortest).find(fits) ??
    phrases(shortest).find((phrase) => fits(phrase) && isSentence(phrase)) ??
    phrases(shortest).find((phrase) => fits(phrase) && lengthOf(phrase) >= MIN_HEADLINE)
  );
}

/** From the start to the end of each clause, longest first. */
function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  return [words.length, ...clauseEnds(words).toReversed()].map((end) => words.slice(0, end)).filter(isSentence);
}

const fits = (words: readonly Word[]) => words.length > 0 && lengthOf(words) <= MAX_HEADLINE;

function isSentence(words: readonly Word[]): boolean {
  return lengthOf(words) >= MIN_HEADLINE && hasMainVerb(words) && !isLoose(words.at(-1));
}

/** The beginnings of a clause that end before a phrase, longest first; failing those, before any word. */
function phrases(words: readonly Word[]): readonly (readonly Word[])[] {
  const ends = words.flatMap((word, end) =>
    end > 0 && word.depth === 0 && !isLoose(words[end - 1]) && !holdsTogether(words, end) ? [end] : [],
  );
  const longestFirst = (wanted: boolean) =>
    ends
      .filter((end) => opensPhrase(words, end) === wanted)
      .map((end) => words.slice(0, end))
      .toReversed();
  return [...longestFirst(true), ...longestFirst(false)];
}

const isLoose = (word: Word | undefined) => danglingWords.has(word?.lower ?? '');

/** "… | in the year", "… | hired by the ministry", "… | accused of theft" */
function opensPhrase(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  const isParticiple = /\w{2}ed$/.test(lower) && (words[index + 1]?.lower === 'by' || isLoose(words[index]));
  return phraseOpeners.has(lower) || isParticiple;
}

/** No cut inside "Directorate of Revenue", "Smith and Jones", "hired by". */
function holdsTogether(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  // "the builders hired | by the ministry"
  if (word?.lower === 'by' && /ed$/.test(before?.lower ?? '')) return true;
  const isName = (other: Word | undefined) => /^\p{Lu}/u.test(other?.text ?? '');
  return isName(before) && (isName(word) || (/^(?:of|and|for|de|the)$/.test(word?.lower ?? '') && isName(after)));
}

function longestFit(words: readonly Word[]): readonly Word[] {
  return words.slice(
    0,
    Math.max(1, words.findLastIndex((_, index) => lengthOf(words.slice(0, index + 1)) <= MAX_HEADLINE) + 1),
  );
}

/** A word of a thousand letters is no word; it is cut like a text, not inside a character of two code units. */
function cappedAt(limit: number, { start, end }: Span): Span {
  return { start, end: Math.min(end, start + limit) };
}

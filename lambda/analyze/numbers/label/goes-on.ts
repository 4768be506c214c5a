import { isDateWord } from '../language/is-date-word.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import { isInfinitive } from './after/is-infinitive.ts';
import { isVerb } from './after/is-verb.ts';
import { prepositional } from './after/prepositional.ts';

/**
 * A phrase goes on behind its last word here: "gave the thumbs | down", "early | on Sunday morning", "look | set to win",
 * "in Norvik | , Aldby and Ellery".
 */
export const goesOn = (line: Line, range: TokenRange) =>
  [isCutNoun, isCutVerb, isLightVerb, isCutPronoun, isCutAdverb, isCutClause, isCutList].some((isCut) =>
    isCut(line, range),
  );

/** "the mine | disaster", "get the film | out", "gave the mayor | the thumbs down" */
function isCutNoun({ tokens, tags }: Line, { first, end }: TokenRange): boolean {
  if (tags[end - 1] !== 'noun') return false;
  if (isVerb(tags[first]) && /^(?:the|an?|his|her|its|their)$/.test(tokens[end]?.lower ?? '')) return true;
  // "the San Norvik | 49ers"
  if (tags[end] === 'digits' && tokens[end + 1]?.glued && tokens[end + 1]?.type === 'word') return true;
  // "in the long | and winding valley"
  const isPaired = tokens[end]?.lower === 'and' && /^(?:gerund|participle)$/.test(tags[end + 1] ?? '');
  if (isPaired && tags[end - 2] === 'determiner' && tags[end + 2] === 'noun') return true;
  // "keep the boats | from the bay"
  const isBarred = tokens
    .slice(first, end)
    .some(({ lower }) => /^(?:keep|kept|keeping|prevent|stop|bar|ban|block)(?:s|ed|ing|ped|red|ned)?$/.test(lower));
  if (tokens[end]?.lower === 'from' && isBarred) return true;
  // "linked the mayor | to the theft"
  const isLinked = tokens
    .slice(first, end)
    .some(({ lower }) => /^(?:link|tie|compare|connect)(?:s|d|ed)?$/.test(lower));
  if (tokens[end]?.lower === 'to' && isLinked) return true;
  // "over fears | that it sank", "no reason | why"
  if (/^(?:that|why)$/.test(tokens[end]?.lower ?? '') && THOUGHTS.test(tokens[end - 1]?.lower ?? '')) return true;
  // "oppose her | being crowned"
  if (tokens[end]?.lower === 'being') return true;
  return isParticle({ tokens, tags }, end) || (tags[end] === 'noun' && !isDateWord(tokens[end]));
}

const THOUGHTS = /^(?:concern|fear|claim|hope|belief|fact|idea|reason|sign|evidence|condition|ground|warning|doubt)s?$/;

/** "imagined | themselves", "registered | as independents", "asked | the mayor" */
function isCutVerb(line: Line, { end }: TokenRange): boolean {
  const { tokens, tags } = line;
  const [verb, next] = [tokens[end - 1], tokens[end]];
  if (!verb || !isVerb(tags[end - 1]) || !next || isDateWord(next)) return false;
  if (/^(?:as|that|by|with)$/.test(next.lower) || isParticle(line, end)) return true;
  if (next.lower === 'to') return isWish(line, end + 1);
  // "an appeal to pay | for his book", "rose to settle | at 900"
  if (isVerb(tags[end]) || (tokens[end - 2]?.lower === 'to' && tags[end] === 'preposition')) return true;
  const isThing = /^(?:noun|pronoun|determiner|digits)$/.test(tags[end] ?? '');
  // "the boats sunk | this winter", "went missing | 40 years ago", "arrested | here"
  return isThing && verb.lower !== 'missing' && !/^(?:this|last|next|each|every|t?here)$/.test(next.lower);
}

/** "before they got | with the band", "rose to close | at 900" */
function isLightVerb({ tokens, tags }: Line, { end }: TokenRange): boolean {
  const [before, last] = [tokens[end - 2]?.lower, tokens[end - 1]?.lower ?? ''];
  return tags[end] === 'preposition' && (LIGHT_VERBS.has(last) || (before === 'to' && ENDINGS.has(last)));
}

const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'get gets got getting went go goes came come comes put puts made make makes take takes took'.split(' '),
);
/** Nouns as often as verbs, but not behind "to". */
const ENDINGS: ReadonlySet<string> = new Set('close settle end finish open start'.split(' '));

/** "plans to stay there", but "switched to solar power", "sentenced to 11 months" */
const isWish = (line: Line, at: number) =>
  isInfinitive(line, at) ||
  (line.tags[at] === 'noun' && !/^(?:noun|digits|conjunction)$/.test(line.tags[at + 1] ?? 'mark'));

/** "early | on Sunday", "viewed him | favourably" */
function isCutAdverb({ tokens, tags }: Line, { end }: TokenRange): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (/^(?:early|late)$/.test(last?.lower ?? ''))
    return next !== undefined && (isDateWord(next) || tags[end] === 'preposition');
  if (/^(?:more|less)$/.test(last?.lower ?? '')) return next?.lower === 'than';
  return tags[end - 1] === 'pronoun' && tags[end] === 'adverb' && /ly$/.test(next?.lower ?? '');
}

/** "gives him | a lead", "say they | would", "to the guy | who can", "took part | in" */
const isCutPronoun = ({ tokens, tags }: Line, { end }: TokenRange) => {
  const [last, next] = [tokens[end - 1]?.lower ?? '', tokens[end]?.lower ?? ''];
  if (/^(?:they|he|she|we|i)$/.test(last)) return true;
  if (/^(?:guy|person|people|man|woman|one|those|anyone|somebody)$/.test(last) && /^(?:who|whose|that)$/.test(next))
    return true;
  if (last === 'part' && next === 'in') return true;
  return tags[end - 1] === 'pronoun' && (tags[end] === 'determiner' || tags[end] === 'noun' || isVerb(tags[end]));
};

/** "after the sailor | had left", "after a guard | at the pier saw him" */
export function isCutClause(line: Line, { first, end }: TokenRange): boolean {
  const { tokens, tags } = line;
  if (!/^(?:after|before|since|when|while|as|because|until)$/.test(tokens[first]?.lower ?? '')) return false;
  if (tags[end - 1] === 'verb') return false;
  let at = end;
  while (/^(?:of|in|at|on|from|near|with|for)$/.test(tokens[at]?.lower ?? '')) {
    const phrase = prepositional(line, at);
    if (!phrase) break;
    at = phrase.end;
  }
  return tags[at] === 'auxiliary' || tags[at] === 'verb';
}

/** "in Norvik | , Aldby and Ellery": the first place of a list. */
function isCutList({ tokens, tags }: Line, { end }: TokenRange): boolean {
  if (!/^\p{Lu}/u.test(tokens[end - 1]?.text ?? '') || tokens[end]?.text !== ',') return false;
  const rest = tokens.slice(end + 1, end + LONGEST_ITEM + 2);
  const joint = rest.findIndex(({ text, lower }) => text === ',' || lower === 'and' || lower === 'or');
  if (joint < 1) return false;
  const isItem = rest
    .slice(0, joint)
    .every((_, i) => tags[end + 1 + i] === 'noun' || tags[end + 1 + i] === 'determiner');
  const behind = rest[joint]?.text === ',' ? rest[joint + 1]?.lower : rest[joint]?.lower;
  return isItem && (/^(?:and|or)$/.test(behind ?? '') || isLongList(tokens, end + 1 + joint));
}

/** In tokens: "the Isle of Wight". */
const LONGEST_ITEM = 4;

/** "birds, bats, frogs and newts" */
function isLongList(tokens: Line['tokens'], comma: number): boolean {
  const rest = tokens.slice(comma + 1, comma + LONGEST_ITEM + 1);
  return rest.some(({ lower }) => lower === 'and' || lower === 'or');
}

/** "took off.", "gave the thumbs down to", but not "sank off the coast". */
const isParticle = ({ tokens, tags }: Pick<Line, 'tokens' | 'tags'>, at: number) =>
  /^(?:out|down|up|off|away|apart|(?:him|her|it)self|themselves)$/.test(tokens[at]?.lower ?? '') &&
  tags[at + 1] !== 'noun' &&
  tags[at + 1] !== 'determiner';

import type { Body } from '../body.ts';
import { attribute } from './attribution/attribute.ts';
import type { Attributed } from './attribution/attribution.ts';
import { joinParts } from './join-parts.ts';
import { findStretches } from './marks/find-stretches.ts';
import { isTitleOfWork } from './marks/is-title-of-work.ts';
import type { Range } from './phrases/range.ts';
import { is } from './phrases/word-class.ts';
import type { Quotation } from './quotation.ts';
import { readArticle } from './read-article.ts';
import type { Reading } from './reading.ts';
import { findPeople } from './speakers/find-people.ts';
import { holdersOfRoles } from './speakers/holders-of-roles.ts';
import { nameSpeaker } from './speakers/name-speaker.ts';
import { resolveIt } from './speakers/resolve-it.ts';
import { resolvePronouns, type Spoken } from './speakers/resolve-pronouns.ts';

interface ReadQuotations {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
}

/** The quotations of the body with their speakers and the rules that found these; undefined where no marks stand. */
export function readQuotations(body: Body): ReadQuotations | undefined {
  const stretches = findStretches(body);
  if (stretches.length === 0) return undefined;
  const reading = readArticle(body, stretches);
  const attributions = attribute(reading);
  const people = findPeople(reading.tokens);
  const cast = {
    ...people,
    holders: holdersOfRoles(reading.tokens, people.people),
    pronouns: resolvePronouns(reading.tokens, people, spokenIn(reading, attributions)),
    things: resolveIt(reading.tokens, attributions, people.mentions),
  };
  const speakerAt = onceEach((range: Range) => nameSpeaker(reading, cast, range));
  const said = attributions.map((attributed) => ({
    attributed,
    speaker: attributed ? speakerAt(attributed.speaker) : null,
  }));
  return { reading, quotations: joinParts(reading, said).filter((quotation) => isQuotation(reading, quotation)) };
}

/** A quotation that goes on has the speaker of the one before; a long one over and over. */
function onceEach<In, Out>(find: (of: In) => Out): (of: In) => Out {
  const found = new Map<In, Out>();
  return (of) => {
    const known = found.get(of) ?? find(of);
    found.set(of, known);
    return known;
  };
}

// Enough to hold a name.
const MOST_LETTERS = 600;

function spokenIn({ text, tokens, stretches }: Reading, attributions: readonly (Attributed | undefined)[]): Spoken {
  const speakers = new Set<number>();
  const words = new Map<number, string>();
  for (const [index, found] of attributions.entries()) {
    if (!found) continue;
    const { first, last } = found.speaker;
    speakers.add(first).add(last);
    const { start, end } = stretches[index] ?? { start: 0, end: 0 };
    if (is.pronoun(tokens[first]) && !words.has(first))
      words.set(first, text.slice(start, Math.min(end, start + MOST_LETTERS)).toLowerCase());
  }
  return { speakers, words };
}

// “forever wars”, “The Salt Road”: nobody speaks.
const FEWEST_WORDS = 5;
// The use of “a list that everybody could read”: words in the place of a noun.
const BEFORE_NOUN = /\b(?:of|for|into|from|about|so-called)\s$/;

function isQuotation({ text }: Reading, { parts, speaker }: Quotation): boolean {
  const [first] = parts;
  if (!first || speaker !== null || parts.length > 1) return true;
  const words = text.slice(first.start, first.end);
  const before = text.slice(Math.max(0, first.outer.start - 16), first.outer.start);
  if (/^\p{Ll}/u.test(words) && BEFORE_NOUN.test(before)) return false;
  return words.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS && !isTitleOfWork(words, before);
}

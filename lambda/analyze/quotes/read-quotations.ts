import type { Body } from '../body.ts';
import { attribute } from './attribution/attribute.ts';
import { joinParts } from './join-parts.ts';
import { findStretches } from './marks/find-stretches.ts';
import { isTitleOfWork } from './marks/is-title-of-work.ts';
import type { Quotation } from './quotation.ts';
import { readArticle } from './read-article.ts';
import type { Reading } from './reading.ts';
import { findPeople } from './speakers/find-people.ts';
import { holdersOfRoles } from './speakers/holders-of-roles.ts';
import { nameSpeaker } from './speakers/name-speaker.ts';
import { resolveIt } from './speakers/resolve-it.ts';
import { resolvePronouns } from './speakers/resolve-pronouns.ts';

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
  const speakers = new Set(attributions.flatMap((found) => (found ? [found.speaker.first, found.speaker.last] : [])));
  const cast = {
    ...people,
    holders: holdersOfRoles(reading.tokens, people.people),
    pronouns: resolvePronouns(reading.tokens, people, speakers),
    things: resolveIt(reading.tokens, attributions),
  };
  const said = attributions.map((attributed) => ({
    attributed,
    speaker: attributed ? nameSpeaker(reading, cast, attributed.speaker) : null,
  }));
  return { reading, quotations: joinParts(reading, said).filter((quotation) => isQuotation(reading, quotation)) };
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

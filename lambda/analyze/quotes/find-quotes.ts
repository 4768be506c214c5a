import type { Quote, Slice } from '../../model.ts';
import type { Body } from '../body.ts';
import { attribute } from './attribution/attribute.ts';
import { displayQuotation } from './display-quotation.ts';
import { joinParts } from './join-parts.ts';
import { findStretches } from './marks/find-stretches.ts';
import { isTitleOfWork } from './marks/is-title-of-work.ts';
import type { Range } from './phrases/range.ts';
import type { Quotation } from './quotation.ts';
import { rankQuotations } from './rank-quotations.ts';
import { readArticle } from './read-article.ts';
import type { Reading } from './reading.ts';
import { findPeople } from './speakers/find-people.ts';
import { nameSpeaker } from './speakers/name-speaker.ts';
import { resolveIt } from './speakers/resolve-it.ts';
import { resolvePronouns } from './speakers/resolve-pronouns.ts';

/** Every quotation of the body with its speaker, ranked for showing. */
export function findQuotes(body: Body): readonly Quote[] {
  const stretches = findStretches(body);
  if (stretches.length === 0) return [];
  const reading = readArticle(body, stretches);
  const attributions = attribute(reading);
  const people = findPeople(reading.tokens);
  const speakers = new Set(attributions.flatMap((found) => (found ? [found.speaker.first, found.speaker.last] : [])));
  const cast = {
    ...people,
    pronouns: resolvePronouns(reading.tokens, people, speakers),
    things: resolveIt(reading.tokens, attributions),
  };
  const said = attributions.map((attributed) => ({
    attributed,
    speaker: attributed ? nameSpeaker(reading, cast, attributed.speaker) : null,
  }));
  const quotations = joinParts(reading, said).filter((quotation) => isQuotation(reading, quotation));
  const ranks = rankQuotations(reading, quotations);
  return quotations.map((quotation, i) => {
    const cue = quotation.attributed?.cue;
    return {
      parts: quotation.parts.map((part) => sliceOf(body.text, part)),
      display: displayQuotation(reading, quotation),
      speaker: quotation.speaker,
      ...(cue ? { cue: cueOf(reading, cue) } : {}),
      rank: ranks[i] ?? null,
    };
  });
}

// “forever wars”, “The Salt Road”: nobody speaks.
const FEWEST_WORDS = 5;

function isQuotation({ text }: Reading, { parts, speaker }: Quotation): boolean {
  const [first] = parts;
  if (!first || speaker !== null || parts.length > 1) return true;
  const words = text.slice(first.start, first.end);
  const before = text.slice(Math.max(0, first.outer.start - 16), first.outer.start);
  return words.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS && !isTitleOfWork(words, before);
}

function cueOf({ text, tokens }: Reading, { first, last }: Range): Slice {
  return sliceOf(text, { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
}

function sliceOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Slice {
  return { start, end, text: text.slice(start, end) };
}

import { CHANGE_VERBS, CLAUSE_VERBS, PARTICIPLES, SAYING_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import type { Phrase } from './after/phrase.ts';
import { phrasesAfter } from './after/phrases-after.ts';
import { predicate } from './after/predicate.ts';
import type { ClauseBefore } from './before/clause-before.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Surroundings } from './surroundings.ts';

/** Gives the stretches of a label, best first, or null: not mine. */
type Labeller = (surroundings: Surroundings) => readonly TokenRange[] | null;

/** The surest first; the first whose words make a label wins. */
export const LABELLERS: readonly Labeller[] = [
  // "his sister, 12," → "sister"
  ({ line, quantity: { kind, first } }) => {
    const person = kind === 'age' && line.tokens[first - 1]?.text === ',' ? nounPhraseBefore(line, first - 1, 0) : null;
    return person && [behindVerb(line, person)];
  },
  // "$8 million was donated by the Smiths" → "Smiths donated"
  ({ line, noun, after, quantity: { kind } }) => (noun || kind !== 'money' ? null : agentFirst(line, after[0])),
  // "our goal of $700 million" → "goal"
  ({ before: { owner }, quantity: { kind, isMeasure, first }, line, noun }) => {
    const isOwn =
      owner && (kind !== 'count' || isMeasure) && kind !== 'age' && !(noun && isPassedOver(line, owner, first));
    return isOwn ? [owner] : null;
  },
  // "two of them Americans" → "Americans"; "three of them have died" → "cousins died"
  ({ line, quantity, earlierNoun }) => ofThem(line, quantity, earlierNoun),
  // "has infected more than 6.5 million people" → "people infected"
  ({ noun, earlierNoun, before, quantity, line, after }) => {
    const verb = isTold(after[0]) ? null : actionOn(line, before);
    const counted = noun ?? earlierNoun;
    if (!verb || !counted || (quantity.kind !== 'count' && quantity.kind !== 'percent')) return null;
    const whole = after[0] && isOf(line, after[0]) ? { first: counted.first, end: after[0].end } : counted;
    return [whole, verb];
  },
  // "forces in Iraq, including 5,000 U.S. troops" → "U.S. troops in Iraq"
  ({ line, quantity, noun }) => includedIn(line, quantity, noun),
  // "the $100 million it pledged to support Iraq" → "administration pledged to support Iraq"
  ({ line, quantity, before }) => (quantity.kind === 'money' ? contactClause(line, quantity, before) : null),
  // "about 5,000 U.S. troops" → "U.S. troops"
  ({ noun }) => (noun ? [noun] : null),
  // "nearly 387,000 fled" → "people fled"
  ({ earlierNoun, after }) => (earlierNoun && after[0]?.sort === 'verb' ? [earlierNoun] : null),
  // "48 percent chose the harbour" → "chose the harbour"
  ({ line, quantity: { kind }, after: [phrase] }) =>
    phrase?.sort === 'verb' && kind !== 'age' && kind !== 'duration' && line.tokens[phrase.first]?.lower !== 'to'
      ? [phrase]
      : null,
  // "The 11-year-old was charged" → "charged"
  ({ quantity: { kind }, after: [phrase] }) => (kind === 'age' && phrase?.sort === 'verb' ? [phrase] : null),
  // "The budget is $3 million" → "budget"
  ({ before, line }) => (before.isMeasure && before.subject && !isChange(line, before) ? [before.subject] : null),
  // "the senator beat him by 18 points" → "senator beat him"
  ({ before, line }) => {
    const { subject, predicate } = before;
    return subject && predicate && isTelling(line, predicate) ? [subject, predicate] : null;
  },
  // "raising the price of a ticket by 15 percent" → "raising the price of a ticket"
  ({ before: { predicate, preposition }, line, quantity: { kind } }) =>
    predicate && kind !== 'duration' && isAct(line, predicate, preposition) && isTelling(line, predicate)
      ? [predicate]
      : null,
  // "had about $800,000 in his campaign account" → "in his campaign account"
  ({ after: [phrase], quantity: { kind } }) =>
    phrase && kind !== 'age' && phrase.sort !== 'state' && phrase.sort !== 'time' ? [phrase] : null,
  ({ before }) => (before.isMeasure && before.subject ? [before.subject] : null),
];

/** "raising the price", and "will raise the price" where "it" does. */
const isAct = ({ tags }: Line, { first, end }: TokenRange, preposition: string | undefined) =>
  tags[first] === 'gerund' || (preposition === 'by' && tags[end - 1] === 'noun');

const isTold = (phrase: Phrase | undefined) => phrase?.sort === 'verb' || phrase?.sort === 'relative';

const isOf = ({ tokens }: Line, { first }: Phrase) => tokens[first]?.lower === 'of';

/** "rents rose 6 percent" tells a change, "rose to 6 percent" what the rents are now. */
const isChange = ({ tokens }: Line, { predicate, preposition }: ClauseBefore) =>
  predicate !== undefined &&
  preposition !== 'to' &&
  preposition !== 'at' &&
  CHANGE_VERBS.has(tokens[predicate.end - 1]?.lower ?? '');

/** There is a verb that is more than "said" or "had", and no second number. */
function isTelling(line: Line, predicate: TokenRange): boolean {
  const { tokens } = line;
  if (predicate.first >= predicate.end || hasNumber(line, predicate)) return false;
  if (/^(?:said|says?|told|tells?)$/.test(tokens[predicate.first]?.lower ?? '')) return false;
  const isOneWord = predicate.end === predicate.first + 1;
  return !(isOneWord && CLAUSE_VERBS.has(tokens[predicate.first]?.lower ?? ''));
}

/** "killing Ana Ruiz" → "Ana Ruiz" */
function behindVerb({ tags }: Line, { first, end }: TokenRange): TokenRange {
  return tags[first] === 'gerund' && first + 1 < end ? { first: first + 1, end } : { first, end };
}

/** "the boldest thing about the $5 billion dam", "part of a $50 million renovation": the noun behind is meant. */
const isPassedOver = (line: Line, owner: TokenRange, first: number) =>
  isGeneric(line, owner) || line.tokens.slice(owner.end, first).some(({ lower }) => lower === 'the');

const isGeneric = ({ tokens }: Line, { end }: TokenRange) =>
  /^(?:part|share|total|maximum|minimum|average|half|cost|amount)$/.test(tokens[end - 1]?.lower ?? '');

/** "spent by the team" → "team", "spent". */
function agentFirst({ tokens, tags }: Line, phrase: Phrase | undefined): readonly TokenRange[] | null {
  if (phrase?.sort !== 'verb' || tags[phrase.end - 1] !== 'participle' || tokens[phrase.end]?.lower !== 'by')
    return null;
  let at = phrase.end + 1;
  while (tags[at] === 'determiner') at++;
  const agent = nounPhraseAt({ tokens, tags }, at);
  return agent && [agent, phrase];
}

/** The place that is told of the whole holds for the part, too. */
function includedIn(
  { tokens, tags }: Line,
  { first, approx }: Quantity,
  noun: TokenRange | null,
): readonly TokenRange[] | null {
  const start = Math.min(first, approx?.first ?? first);
  if (!noun || tokens[start - 1]?.lower !== 'including' || tokens[start - 2]?.text !== ',') return null;
  const place = { first: start - 2, end: start - 2 };
  while (place.first > 0 && tags[place.first - 1] === 'noun') place.first--;
  place.first--;
  return tokens[place.first]?.lower === 'in' && place.end > place.first + 1 ? [noun, place] : null;
}

function ofThem(line: Line, { end }: Quantity, earlier: TokenRange | null): readonly TokenRange[] | null {
  if (line.tokens[end]?.lower !== 'of' || line.tokens[end + 1]?.lower !== 'them') return null;
  const noun = nounPhraseAt(line, end + 2);
  if (noun) return [noun];
  const told = earlier && predicate(line, end + 2);
  return told ? [earlier, told] : earlier && [earlier];
}

/** "it pledged to support Iraq": who "it" is stands before the number. */
function contactClause(line: Line, { end }: Quantity, { subject }: ClauseBefore): readonly TokenRange[] | null {
  const { tokens, tags } = line;
  const isPronoun = /^(?:it|they|he|she)$/.test(tokens[end]?.lower ?? '');
  const start = tags[end] === 'determiner' ? end + 1 : end;
  const named = isPronoun ? subject : tags[end] === 'determiner' ? nounPhraseAt(line, start) : null;
  const verb = isPronoun ? end + 1 : (named?.end ?? end);
  if (!named || (tags[verb] !== 'participle' && tags[verb] !== 'verb')) return null;
  return [named, { first: verb, end: verb + 1 }, ...phrasesAfter(line, verb + 1, tokens.length).slice(0, 1)];
}

/** A participle directly before the number, done to what is counted: "killed", "found", "has displaced". */
function actionOn({ tokens, tags }: Line, { predicate, preposition }: ClauseBefore): TokenRange | null {
  if (!predicate || preposition || predicate.end !== predicate.first + 1) return null;
  const verb = tokens[predicate.first];
  if (tags[predicate.first] !== 'participle' || !verb) return null;
  if (SAYING_VERBS.has(verb.lower) || CLAUSE_VERBS.has(verb.lower)) return null;
  return PARTICIPLES.has(verb.lower) || /ed$/.test(verb.lower) ? predicate : null;
}

const hasNumber = ({ numerals }: Line, { first, end }: TokenRange) =>
  numerals.some((numeral) => numeral.first >= first && numeral.first < end);

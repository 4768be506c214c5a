import { PARTICIPLES, SAYING_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { type ClauseBefore, clauseBefore } from './clause-before.ts';
import { composeLabel, NO_LABEL } from './compose-label.ts';
import type { Label } from './label.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { type Phrase, phrasesAfter } from './phrases-after.ts';

interface Surroundings {
  readonly line: Line;
  readonly quantity: Quantity;
  readonly before: ClauseBefore;
  /** The noun that the number counts, or that stands directly behind it. */
  readonly noun: TokenRange | null;
  /** What follows the number and its noun. */
  readonly after: readonly Phrase[];
  /** The nearest noun that an earlier number of the sentence counts: "6.5 million people … nearly 387,000". */
  readonly earlierNoun: TokenRange | null;
}

/** Gives the stretches of a label, best first, or null: not mine. */
type Labeller = (surroundings: Surroundings) => readonly TokenRange[] | null;

/** What a number measures, in the words around it. */
export function labelQuantity(line: Line, quantity: Quantity, all: readonly Quantity[]): Label {
  const surroundings = look(line, quantity, all);
  for (const labeller of LABELLERS) {
    const ranges = labeller(surroundings);
    const label = ranges && longestFitting(line, ranges, surroundings.after);
    if (label) return label;
  }
  return personBefore(surroundings) ?? vagueLabel(surroundings);
}

/** "Ann Hill has died. She was 83." → "Ann Hill" */
function personBefore({ line: { previous }, quantity: { kind } }: Surroundings): Label | null {
  const name = kind === 'age' && previous?.tags[0] === 'noun' ? nounPhraseAt(previous, 0) : null;
  const isName = name !== null && /^\p{Lu}/u.test(previous?.tokens[name.end - 1]?.text ?? '');
  return previous && isName ? composeLabel(previous, [name]) : null;
}

/** The nearest noun behind the number or before it, for want of a better label. */
function vagueLabel({ line, quantity, after }: Surroundings): Label {
  const behind = after[0] && nounInside(line, after[0]);
  const label =
    (behind && composeLabel(line, [behind])) ??
    nearestBefore(line, quantity.first) ??
    nearestBehind(line, quantity.end);
  return label ? { ...label, isVague: true } : NO_LABEL;
}

function nounInside({ tags, tokens }: Line, { first, end }: TokenRange): TokenRange | null {
  let at = first;
  while (at < end && tags[at] !== 'noun') at++;
  return at < end ? nounPhraseAt({ tags, tokens }, at) : null;
}

/** How far the nearest noun may be, in tokens. */
const REACH = 12;

function nearestBefore(line: Line, first: number): Label | null {
  for (let end = first; end > 0 && end > first - REACH; end--) {
    const isNoun = line.tags[end - 1] === 'noun' && !/^ages?$/.test(line.tokens[end - 1]?.lower ?? '');
    const noun = isNoun ? nounPhraseBefore(line, end, 0) : null;
    const label = noun && composeLabel(line, [noun]);
    if (label) return label;
  }
  return null;
}

function nearestBehind(line: Line, end: number): Label | null {
  for (let at = end; at < end + REACH; at++) {
    const noun = line.tags[at] === 'noun' ? nounPhraseAt(line, at) : null;
    if (noun) return composeLabel(line, [noun]);
  }
  return null;
}

function look(line: Line, quantity: Quantity, all: readonly Quantity[]): Surroundings {
  const index = all.indexOf(quantity);
  const next = all[index + 1];
  const nextNumber = next ? Math.min(next.first, next.approx?.first ?? next.first) : line.tokens.length;
  const noun = quantity.noun ?? nounBehind(line, quantity);
  const end = Math.max(quantity.end, noun?.end ?? 0, quantity.approx?.end ?? 0);
  return {
    line,
    quantity,
    before: clauseBefore(line, quantity, all.slice(Math.max(0, index - 3), index)),
    noun,
    after: phrasesAfter(line, end, nextNumber).filter(({ sort }) => sort !== 'state' || TOLD_STATES.has(quantity.kind)),
    earlierNoun: earlierNoun(line, all, index),
  };
}

/** "One in five children are hungry" is told of the children, but of a 10-week course hardly that it is full. */
const TOLD_STATES: ReadonlySet<string> = new Set(['count', 'percent', 'ratio']);

function earlierNoun(line: Line, all: readonly Quantity[], index: number): TokenRange | null {
  for (const { kind, noun, ...other } of all.slice(Math.max(0, index - 3), index).reverse()) {
    if (kind !== 'count' && kind !== 'percent') continue;
    const found = noun ?? nounBehind(line, { kind, ...other });
    if (found) return found;
  }
  return null;
}

/** "a $7 million settlement", "62 percent of its power", "$70 billion in debt": the noun that the figure belongs to. */
function nounBehind(line: Line, { kind, end, approx }: Quantity): TokenRange | null {
  const { tokens, tags } = line;
  if (kind === 'count' || kind === 'age' || kind === 'ratio' || (kind === 'duration' && tokens[end]?.lower !== 'of'))
    return null;
  let at = approx && approx.first === end ? approx.end : end;
  const preposition = tokens[at]?.lower;
  if (preposition === 'of' || (preposition === 'in' && kind === 'money' && isPlainNoun(line, at + 1))) {
    at++;
    while (tags[at] === 'determiner' || tags[at] === 'adverb') at++;
    if (tags[at] === 'digits') return null;
  }
  // "$300 million next year": that is when, and not what.
  return /^(?:last|next|each|every|more|less|higher|lower|combined)$/.test(tokens[at]?.lower ?? '')
    ? null
    : nounPhraseAt(line, at);
}

/** "in cash" tells what it is, "in Iraq" and "in the city" where. */
const isPlainNoun = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'noun' && /^\p{Ll}/u.test(tokens[at]?.text ?? '');

const LABELLERS: readonly Labeller[] = [
  // "his sister, 12," → "sister"
  ({ line, quantity: { kind, first } }) => {
    const person = kind === 'age' && line.tokens[first - 1]?.text === ',' ? nounPhraseBefore(line, first - 1, 0) : null;
    return person && [person];
  },
  // "$8 million was donated by the Smiths" → "Smiths donated"
  ({ line, noun, after }) => (noun ? null : agentFirst(line, after[0])),
  // "our goal of $700 million" → "goal"
  ({ before, quantity }) =>
    before.owner && quantity.kind !== 'count' && quantity.kind !== 'age' ? [before.owner] : null,
  // "has infected more than 6.5 million people" → "people infected"
  ({ noun, earlierNoun, before, quantity, line }) => {
    const verb = actionOn(line, before);
    const counted = noun ?? earlierNoun;
    return quantity.kind === 'count' && verb && counted ? [counted, verb] : null;
  },
  // "forces in Iraq, including 5,000 U.S. troops" → "U.S. troops in Iraq"
  ({ line, quantity, noun }) => includedIn(line, quantity, noun),
  // "the $100 million it pledged to support Iraq" → "administration pledged to support Iraq"
  ({ line, quantity, before }) => (quantity.kind === 'money' ? contactClause(line, quantity, before) : null),
  // "about 5,000 U.S. troops" → "U.S. troops"
  ({ noun }) => (noun ? [noun] : null),
  // "nearly 387,000 fled" → "people fled"
  ({ earlierNoun, after }) => (earlierNoun && after[0]?.sort === 'verb' ? [earlierNoun] : null),
  // "The budget is $3 million" → "budget"
  ({ before }) => (before.isMeasure && before.subject ? [before.subject] : null),
  // "the senator beat him by 18 points" → "senator beat him"
  ({ before, line }) =>
    before.subject && before.predicate && !hasNumber(line, before.predicate)
      ? [before.subject, before.predicate]
      : null,
  ({ before }) => (before.subject ? [before.subject] : null),
];

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
  return tokens[place.first]?.lower === 'in' ? [noun, place] : null;
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
function actionOn({ tokens, tags }: Line, { predicate }: ClauseBefore): TokenRange | null {
  if (!predicate || predicate.end !== predicate.first + 1) return null;
  const verb = tokens[predicate.first];
  if (tags[predicate.first] !== 'participle' || !verb) return null;
  if (SAYING_VERBS.has(verb.lower)) return null;
  return PARTICIPLES.has(verb.lower) || /ed$/.test(verb.lower) ? predicate : null;
}

const hasNumber = ({ numerals }: Line, { first, end }: TokenRange) =>
  numerals.some((numeral) => numeral.first >= first && numeral.first < end);

/** With as many of the phrases behind the number as fit. */
function longestFitting(line: Line, ranges: readonly TokenRange[], after: readonly Phrase[]): Label | null {
  const end = Math.max(...ranges.map((range) => range.end));
  const rest = after.filter(({ first }) => first >= end);
  for (let count = rest.length; count >= 0; count--) {
    const label = composeLabel(line, [...ranges, ...rest.slice(0, count)]);
    if (label) return label;
  }
  return null;
}

import type { FoundNumber } from '../../../model.ts';
import type { Body, Sentence } from '../../body.ts';
import type { Find } from './find.ts';
import { stems } from './stems.ts';
import type { Traits } from './traits.ts';

/** The article as the ranking sees it, read once. */
interface Reading {
  readonly body: Body;
  readonly numbers: readonly FoundNumber[];
  readonly title: ReadonlySet<string>;
  readonly titleWords: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly frequency: ReadonlyMap<string, number>;
  readonly repeats: ReadonlyMap<string, number>;
}

/** The traits of every number, in the same order. */
export function findTraits(
  body: Body,
  { numbers, finds }: { readonly numbers: readonly FoundNumber[]; readonly finds: readonly Find[] },
): readonly Traits[] {
  const reading = read(body, numbers);
  const places = sentencePlaces(body.sentences, numbers);
  return numbers.map((number, i) => traitsOf(reading, { number, i, place: places[i] ?? 0, find: finds[i] }));
}

function read(body: Body, numbers: readonly FoundNumber[]): Reading {
  const first = body.sentences[0];
  const frequency = new Map<string, number>();
  for (const stem of stems(body.text)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const repeats = new Map<string, number>();
  for (const number of numbers) repeats.set(keyOf(number), (repeats.get(keyOf(number)) ?? 0) + 1);
  return {
    body,
    numbers,
    title: new Set(stems(body.title ?? '')),
    titleWords: new Set(body.title?.toLowerCase().match(FIGURES) ?? []),
    lead: new Set(first ? stems(body.text.slice(first.start, first.end)) : []),
    frequency,
    repeats,
  };
}

/** "12" of "12 percent", "eight" of "eight million". */
const FIGURES = /\d[\d.,]*\d|\d|\p{L}+/gu;

const figureOf = ({ text }: FoundNumber) => text.toLowerCase().match(FIGURES)?.[0] ?? '';

const keyOf = ({ kind, value }: FoundNumber) => `${kind} ${value}`;

/** For each number the index of its sentence; both lists are in order. */
function sentencePlaces(sentences: readonly Sentence[], numbers: readonly FoundNumber[]): readonly number[] {
  let place = 0;
  return numbers.map((number) => {
    while ((sentences[place]?.end ?? Number.POSITIVE_INFINITY) <= number.start) place++;
    return place;
  });
}

interface Place {
  readonly number: FoundNumber;
  readonly i: number;
  readonly place: number;
  readonly find: Find | undefined;
}

function traitsOf(reading: Reading, { number, i, place, find }: Place): Traits {
  const { body, title, lead } = reading;
  const { kind, value, unit, approx, label } = number;
  const sentence = body.sentences[place] ?? { start: 0, end: body.text.length };
  const around = partAround(body.text, sentence, number);
  const isCount = kind === 'count';
  const own = stems(`${label} ${unit ?? ''}`);
  const is = (condition: boolean) => (condition ? 1 : 0);
  return {
    vague: is(find?.label.isVague ?? true),
    early: 1 / (1 + place),
    firstNumber: 1 / (1 + i),
    repeated: Math.min(2, (reading.repeats.get(keyOf(number)) ?? 1) - 1),
    money: is(kind === 'money'),
    percent: is(kind === 'percent'),
    points: is(kind === 'points'),
    duration: is(kind === 'duration'),
    age: is(kind === 'age'),
    ratio: is(kind === 'ratio'),
    one: is(isCount && value === 1),
    few: is(isCount && value > 1 && value < 10),
    bare: is(isCount && unit === undefined),
    approximate: is(approx !== undefined),
    inTitle: shareIn(own, title),
    figureInTitle: is(reading.titleWords.has(figureOf(number))),
    likeLead: place === 0 ? 0 : shareIn(around, lead),
    onTopic: meanLog(reading, around),
    labelOnTopic: Math.min(1, meanLog(reading, own)),
    quoted: is(isQuoted(body.text, sentence, number)),
    background: is(BACKGROUND.test(around.join(' '))),
    joinedAge: is(kind === 'age' && find?.quantity.isJoined === true && number.start - sentence.start > 20),
    joined: is(find?.quantity.isJoined === true),
    toll: is(
      isCount && TOLL.test(`${body.text.slice(Math.max(sentence.start, number.start - 30), number.start)} ${label}`),
    ),
    prison: is(
      kind === 'duration' &&
        PRISON.test(
          body.text.slice(Math.max(sentence.start, number.start - 60), Math.min(sentence.end, number.end + 40)),
        ),
    ),
    deathAge: is(
      kind === 'age' && DEATH.test(body.text.slice(Math.max(sentence.start, number.start - 60), number.end)),
    ),
    subordinate: is(find !== undefined && isSubordinate(find)),
    opening: is(number.start - sentence.start < 20),
    context: is(find !== undefined && isContext(find)),
    other: is(find !== undefined && isOther(find)),
    prepositional: is(isCount && find !== undefined && isPrepositional(find)),
    relativeTime: is(
      kind === 'duration' &&
        /^\s*(?:after|before|later|earlier|since)\b/.test(body.text.slice(number.end, number.end + 12)),
    ),
    measure: is(isCount && MEASURES.test(unit ?? '')),
  };
}

const TOLL = /\b(?:kill|dead|died|dies|death|injur|wound|missing|hurt|bod(?:y|ies)|victims?)/i;
const PRISON = /\b(?:prison|jail|sentenc|behind bars)/i;
const DEATH = /\b(?:died|dies|dead|death|die|passed away)\b/i;

const REACH = 40;

/** Between the last comma and the number a subordinate clause begins. */
function isSubordinate({ line: { tokens, tags }, quantity }: Find): boolean {
  for (let at = quantity.first - 1; at > 0 && at > quantity.first - REACH; at--) {
    if (tags[at] === 'mark' && /^[,;:—–]$/.test(tokens[at]?.text ?? ''))
      return SUBORDINATORS.has(tokens[at + 1]?.lower ?? '');
    if (SUBORDINATORS.has(tokens[at]?.lower ?? '')) return true;
  }
  return SUBORDINATORS.has(tokens[0]?.lower ?? '');
}

/** A clause about something that the news is not about: "the pandemic that has infected …". */
function isContext({ line: { tokens }, quantity }: Find): boolean {
  for (let at = quantity.first - 1; at > 0 && at > quantity.first - REACH; at--) {
    if (/^[,;:—–.]$/.test(tokens[at]?.text ?? '')) return false;
    const isPerfect = /^(?:has|have|had)$/.test(tokens[at + 1]?.lower ?? '');
    if (isPerfect && /^(?:that|which|who)$/.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "stores in 30 countries": the number tells where or with what, and not how much. */
function isPrepositional({ line: { tokens, tags }, quantity: { first, approx } }: Find): boolean {
  let at = Math.min(first, approx?.first ?? first);
  while (tags[at - 1] === 'determiner' || tags[at - 1] === 'adverb') at--;
  return tags[at - 1] === 'preposition' && tokens[at - 1]?.lower !== 'including';
}

/** "31 other nations", "an additional $300 million": beside something that is told already. */
const isOther = ({ line: { tokens }, quantity: { first, end } }: Find) =>
  OTHERS.has(tokens[end]?.lower ?? '') ||
  tokens.slice(Math.max(0, first - 4), first).some((token) => OTHERS.has(token.lower)) ||
  /^(?:along with|as well as)$/.test(`${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`);

const OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'additional', 'further', 'another', 'separate']);

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'who which whose that where when while after before despite because since although though as if until once whether following'.split(
    ' ',
  ),
);

const MEASURES =
  /^(?:miles?|feet|foot|inch(?:es)?|km|meters?|metres?|acres?|pounds?|tons?|degrees?|bedrooms?|points?|yards?|times?|steps?)$/;
const BACKGROUND = /\b(?:since|previ|earli)\b/;

const mean = (values: readonly number[]) =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

const meanLog = ({ frequency }: Reading, words: readonly string[]) =>
  mean(words.map((word) => Math.log(frequency.get(word) ?? 1)));

const shareIn = (words: readonly string[], known: ReadonlySet<string>) =>
  words.length ? words.filter((word) => known.has(word)).length / words.length : 0;

/** The stems between the commas around a number. */
function partAround(
  text: string,
  sentence: { start: number; end: number },
  { start, end }: FoundNumber,
): readonly string[] {
  const before =
    text
      .slice(Math.max(sentence.start, start - 150), start)
      .split(/[,;:—–]/)
      .at(-1) ?? '';
  const behind = text.slice(end, Math.min(sentence.end, end + 150)).split(/[,;:—–]/)[0] ?? '';
  return stems(`${before} ${behind}`);
}

/** More marks open than close before it in its sentence. */
function isQuoted(text: string, sentence: { start: number; end: number }, { start }: FoundNumber): boolean {
  const before = text.slice(Math.max(sentence.start, start - 400), start);
  const opened = (before.match(/“/g) ?? []).length - (before.match(/”/g) ?? []).length;
  return opened > 0 || (before.match(/"/g) ?? []).length % 2 === 1;
}

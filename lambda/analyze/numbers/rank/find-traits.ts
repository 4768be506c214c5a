import type { FoundNumber } from '../../../model.ts';
import type { Body, Sentence } from '../../body.ts';
import { stems } from './stems.ts';
import type { Traits } from './traits.ts';

/** The article as the ranking sees it, read once. */
interface Reading {
  readonly body: Body;
  readonly numbers: readonly FoundNumber[];
  readonly title: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly frequency: ReadonlyMap<string, number>;
  readonly repeats: ReadonlyMap<string, number>;
}

/** The traits of every number, in the same order. */
export function findTraits(body: Body, numbers: readonly FoundNumber[]): readonly Traits[] {
  const reading = read(body, numbers);
  const places = sentencePlaces(body.sentences, numbers);
  return numbers.map((number, i) => traitsOf(reading, { number, i, place: places[i] ?? 0 }));
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
    lead: new Set(first ? stems(body.text.slice(first.start, first.end)) : []),
    frequency,
    repeats,
  };
}

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
}

function traitsOf(reading: Reading, { number, i, place }: Place): Traits {
  const { body, title, lead } = reading;
  const { kind, value, unit, approx, label } = number;
  const sentence = body.sentences[place] ?? { start: 0, end: body.text.length };
  const around = partAround(body.text, sentence, number);
  const isCount = kind === 'count';
  const before = body.text.slice(sentence.start, number.approxSpan?.start ?? number.start);
  const own = stems(`${label} ${unit ?? ''}`);
  const is = (condition: boolean) => (condition ? 1 : 0);
  return {
    lead: is(place === 0),
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
    figureInTitle: is(Boolean(body.title?.includes(number.text))),
    likeLead: shareIn(around, lead),
    onTopic: Math.min(2, mean(around.map((stem) => (reading.frequency.get(stem) ?? 1) - 1))),
    quoted: is(isQuoted(body.text, sentence, number)),
    background: is(BACKGROUND.test(around.join(' ')) || OTHER_MATTER.test(before)),
    anaphoric: is(
      isCount && value < 20 && /\b(?:the|those|these|its|his|her|their|all)\s+(?:other\s+)?$/i.test(before),
    ),
    measure: is(isCount && MEASURES.test(unit ?? '')),
  };
}

const MEASURES =
  /^(?:miles?|feet|foot|inch(?:es)?|km|meters?|metres?|acres?|pounds?|tons?|degrees?|bedrooms?|points?|yards?|times?|steps?)$/;
const BACKGROUND = /\b(?:since|previ|earli)\b/;

/** A clause about something that the news is not about: "the pandemic that has infected …". */
const OTHER_MATTER = /\b(?:that|which|who) (?:has|have|had)\s+\p{L}+\s*$/u;

const mean = (values: readonly number[]) =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

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

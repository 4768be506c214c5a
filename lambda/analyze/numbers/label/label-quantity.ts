import { MEASURE_UNITS } from '../language/measure-units.ts';
import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import type { Tag } from '../read/tag.ts';
import type { Phrase } from './after/phrase.ts';
import { composeLabel, NO_LABEL } from './compose-label.ts';
import { endsOpen } from './ends-open.ts';
import { isUnlabelled } from './is-unlabelled.ts';
import type { Label } from './label.ts';
import { labellersOf } from './labellers.ts';
import { lookAround } from './look-around.ts';
import { personToldBefore } from './rules/person-told-before.ts';
import { whoseAge } from './rules/whose-age.ts';
import type { Surroundings } from './surroundings.ts';
import { vagueLabel } from './vague-label.ts';

/** What a number measures, in the words around it. */
export function labelQuantity(line: Line, quantity: Quantity, all: readonly Quantity[]): Label {
  if (isUnlabelled(line, quantity)) return NO_LABEL;
  const surroundings = lookAround(line, quantity, all);
  for (const labeller of labellersOf(surroundings)) {
    const ranges = labeller(surroundings);
    const label = ranges && longestFitting(surroundings, ranges);
    if (label) return { ...label, isVague: isLoneUnit(label.text) || isAsked(line, quantity) };
  }
  return personToldBefore(line, quantity) ?? whoseAge(surroundings) ?? vagueLabel(surroundings);
}

/** "one trader said": who is asked is not counted. */
function isAsked({ tokens, tags }: Line, { kind, value, first, end, noun }: Quantity): boolean {
  if (kind !== 'count' || value !== 1) return false;
  const isSaying = (at: number) =>
    /^(?:said|says?|wrote|writes|tweeted|told|tells|asked|added)$/.test(tokens[at]?.lower ?? '');
  const behind = noun?.end ?? end;
  return isSaying(behind) || (isSaying(first - 1) && tags[behind] === 'mark');
}

/** "13 times", "59 pounds", "160 kilowatt hours": of what? */
const isLoneUnit = (text: string) =>
  text
    .split(/[\s-]/)
    .every((word) => MEASURE_UNITS.has(word) || /^(?:times|degrees?|hours?|per|square|cubic)$/.test(word));

/** With as many of the phrases behind the number as fit. */
function longestFitting({ line, quantity, after }: Surroundings, ranges: readonly TokenRange[]): Label | null {
  // "43 percent | approve", "eight hours | closed", "The 11-year-old was | charged"
  const isAlone = /^(?:percent|duration|age)$/.test(quantity.kind);
  const end = Math.max(...ranges.map((range) => range.end));
  // What befell a person is whole already; "turned 40 in August": when is not what is measured.
  const rest = quantity.kind === 'age' ? [] : after.filter(({ first }) => first >= end);
  for (let count = rest.length; count >= 0; count--) {
    // "in the hands" is half of "in the hands of an elite".
    if (count > 0 && isCut(line, rest[count - 1])) continue;
    const chosen = [...ranges, ...rest.slice(0, count)];
    if (chosen.some((range, i) => i === chosen.length - 1 && endsOpen(line, range, quantity.first))) continue;
    const label = isAlone || namesSomething(line, chosen) ? composeLabel(line, chosen) : null;
    if (label && !EMPTY.test(label.text)) return label;
  }
  return null;
}

/** "for the way", "in three weeks' time", "sinking nine in the process" */
const EMPTY = /(?:^|^for (?:the )?)(?:time|way|rest|day)$|^in a row$|in the process$/;

/** "in the hands | of an elite", "in people's | homes", "between July | and June". */
function isCut({ tokens }: Line, phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  const words = tokens.slice(phrase.first, phrase.end);
  if (words[0]?.lower === 'between') return !words.some(({ lower }) => lower === 'and');
  const next = tokens[phrase.end];
  return next?.lower === 'of' || next?.text === '’' || /['’]s?$/.test(words.at(-1)?.text ?? '');
}

/** "handed over" of "11 had been handed over" leaves open what; "wounded" of "30 were wounded" does not. */
const namesSomething = ({ tokens, tags }: Line, ranges: readonly TokenRange[]) =>
  ranges.some(({ first, end }) => {
    const isThing = (at: number) => !WITHOUT_THING.has(tags[at] ?? 'mark') || TOLL.test(tokens[at]?.lower ?? '');
    return tokens.slice(first, end).some((_, i) => isThing(first + i));
  });

const TOLL =
  /^(?:dead|missing|killed|died|wounded|injured|hurt|arrested|displaced|rescued|infected|hospitalized|evacuated)$/;

const WITHOUT_THING: ReadonlySet<Tag> = new Set<Tag>([
  'verb',
  'participle',
  'gerund',
  'auxiliary',
  'preposition',
  'adverb',
]);

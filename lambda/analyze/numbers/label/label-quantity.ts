import { MEASURE_UNITS } from '../language/measure-units.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import type { Tag } from '../read/tag-words.ts';
import { composeLabel } from './compose-label.ts';
import type { Label } from './label.ts';
import { LABELLERS } from './labellers.ts';
import { lookAround } from './look-around.ts';
import type { Surroundings } from './surroundings.ts';
import { vagueLabel } from './vague-label.ts';

/** What a number measures, in the words around it. */
export function labelQuantity(line: Line, quantity: Quantity, all: readonly Quantity[]): Label {
  const surroundings = lookAround(line, quantity, all);
  for (const labeller of LABELLERS) {
    const ranges = labeller(surroundings);
    const label = ranges && longestFitting(surroundings, ranges);
    if (label) return { ...label, isVague: isLoneUnit(label.text) };
  }
  return personBefore(surroundings) ?? vagueLabel(surroundings);
}

/** "13 times", "59 pounds", "160 kilowatt hours": of what? */
const isLoneUnit = (text: string) =>
  text
    .split(/[\s-]/)
    .every((word) => MEASURE_UNITS.has(word) || /^(?:times|degrees?|hours?|per|square|cubic)$/.test(word));

/** With as many of the phrases behind the number as fit. */
function longestFitting({ line, quantity, after }: Surroundings, ranges: readonly TokenRange[]): Label | null {
  // "43 percent | approve"
  const isPercent = quantity.kind === 'percent';
  const end = Math.max(...ranges.map((range) => range.end));
  const rest = after.filter(({ first }) => first >= end);
  for (let count = rest.length; count >= 0; count--) {
    // "in the hands" is half of "in the hands of an elite".
    if (count > 0 && line.tokens[rest[count]?.first ?? -1]?.lower === 'of') continue;
    const chosen = [...ranges, ...rest.slice(0, count)];
    const label = isPercent || namesSomething(line, chosen) ? composeLabel(line, chosen) : null;
    if (label) return label;
  }
  return null;
}

/** "handed over" of "11 have been handed over" leaves open what; "wounded" of "30 were wounded" does not. */
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

/** "Ann Hill has died. She was 83." → "Ann Hill" */
function personBefore({ line, quantity: { kind } }: Surroundings): Label | null {
  const { previous } = line;
  const isPronoun = /^(?:he|she|his|her)$/.test(line.tokens[0]?.lower ?? '');
  const name = kind === 'age' && isPronoun && previous?.tags[0] === 'noun' ? nounPhraseAt(previous, 0) : null;
  const isName = name !== null && /^\p{Lu}/u.test(previous?.tokens[name.end - 1]?.text ?? '');
  return previous && isName ? composeLabel(previous, [name]) : null;
}

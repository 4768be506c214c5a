import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import type { Tag } from '../read/tag.ts';
import type { Phrase } from './after/phrase.ts';
import { composeAround } from './compose-around.ts';
import { endsOpen } from './ends-open.ts';
import { goesOn } from './goes-on.ts';
import type { Label } from './label.ts';
import type { Surroundings } from './surroundings.ts';

/** The label with as many of the phrases behind the number as fit; null where even the words alone are half of what is said. */
export function longestFitting(surroundings: Surroundings, ranges: readonly TokenRange[]): Label | null {
  const { line, quantity, noun, after } = surroundings;
  // "43 percent | approve", "eight hours | closed", "The 11-year-old was | charged"
  const isAlone = /^(?:percent|duration|age)$/.test(quantity.kind);
  const end = Math.max(...ranges.map((range) => range.end));
  // What befell a person is whole already; "turned 40 in August": when is not what is measured.
  const rest = quantity.kind === 'age' ? [] : after.filter(({ first }) => first >= end);
  // What is counted is told by its noun alone, too: "10 sailors | hostage".
  const isTail = (range: TokenRange) => range.end > quantity.first && range.end !== noun?.end && range.end >= end;
  for (let count = rest.length; count >= 0; count--) {
    // "in the hands" is half of "in the hands of an elite".
    if (count > 0 && isCut(line, rest[count - 1])) continue;
    const chosen = [...ranges, ...rest.slice(0, count)];
    const last = chosen.at(-1);
    // "the letters of four clerks | of the court"
    if (count === 0 && ranges.length > 1 && last?.end === noun?.end && line.tokens[last?.end ?? 0]?.lower === 'of')
      continue;
    if (
      last &&
      (endsOpen(line, last, quantity.first) || (isTail(last) && quantity.kind !== 'age' && goesOn(line, last)))
    )
      continue;
    // "published about 1% | of the files"
    if (isShareCut(surroundings, chosen)) continue;
    if (!isAlone && !namesSomething(line, chosen)) continue;
    const label = composeAround(surroundings, chosen);
    if (label && !EMPTY.test(label.text) && !isLoneVerb(surroundings, label)) return label;
  }
  return null;
}

/** The "of" of a share stays with it. */
const isShareCut = ({ line, quantity: { kind, end }, noun }: Surroundings, ranges: readonly TokenRange[]) =>
  (kind === 'percent' || kind === 'ratio') &&
  noun === null &&
  line.tokens[end]?.lower === 'of' &&
  ranges.every(({ first }) => first !== end);

/** "running for 12 weeks": of what runs so long a verb says nothing. */
const isLoneVerb = ({ quantity: { kind } }: Surroundings, { text }: Label) =>
  kind === 'duration' && /^\p{L}+(?:ing|ed)$/u.test(text);

/** "for the way", "in three weeks' time", "sinking nine in the process" */
const EMPTY = /(?:^|^for (?:the )?)(?:time|way|rest|day)$|^in a row$|in the process$|\bin case$|\bthe same\b/;

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
  /^(?:dead|missing|died|hurt|hospitalized|evacuated|(?:kill|wound|injur|arrest|displac|rescu|infect)(?:ed|ing))$/;

const WITHOUT_THING: ReadonlySet<Tag> = new Set<Tag>([
  'verb',
  'participle',
  'gerund',
  'auxiliary',
  'preposition',
  'adverb',
]);

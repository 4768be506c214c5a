import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { isVerb } from '../after/is-verb.ts';
import { prepositional } from '../after/prepositional.ts';
import { composeLabel } from '../compose-label.ts';
import type { Label } from '../label.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import type { Surroundings } from '../surroundings.ts';
import { widen } from '../widen.ts';
import { isName } from './age-labellers.ts';

/** Whose age it is, where what befell them is not told in words that are surely read: enough in the lead, and nowhere else. */
export function whoseAge(surroundings: Surroundings): Label | null {
  const {
    line,
    quantity: { kind, first, end },
    noun,
  } = surroundings;
  if (kind !== 'age') return null;
  const isOld = line.tokens[end - 1]?.lower === 'old';
  const person = noun
    ? whole(line, noun)
    : (named(line, first, isOld) ?? behindOpening(line, first, end) ?? behindBut(line, first, end));
  // "a bear hurt a 4-year-old boy": a boy without a name says little
  const told = person && noun && !isName(line, person) ? widen(surroundings, [person]) : null;
  if (told) return { ...told, isVague: true };
  const label = person
    ? composeLabel(line, [person], person.end === first ? first : undefined)
    : isOld && first === 1
      ? namedBefore(line)
      : null;
  return label ? { ...label, isVague: true } : null;
}

/** "Lena Roth is in hospital. The 92-year-old fell on Monday." */
function namedBefore({ tokens, previous }: Line): Label | null {
  const opening = tokens[0]?.lower === 'the' && previous ? nounPhraseAt(previous, 0) : null;
  const isFull = opening !== null && opening.end - opening.first > 1;
  return isFull && previous && isName(previous, opening) && previous.tokens[opening.end]?.text !== ':'
    ? composeLabel(previous, [opening])
    : null;
}

/** "son of the mayor", "girl with asthma" */
function whole(line: Line, { first, end }: TokenRange): TokenRange {
  const behind = /^(?:of|from|with)$/.test(line.tokens[end]?.lower ?? '') ? prepositional(line, end) : null;
  return { first, end: behind?.end ?? end };
}

/** "At just 16 years old, | Lena Roth" */
function behindOpening(line: Line, first: number, end: number): TokenRange | null {
  const opens = line.tokens[end]?.text === ',' && !line.tags.slice(0, first).some((tag) => isVerb(tag));
  const person = opens ? nounPhraseAt(line, end + 1) : null;
  return person && isName(line, person) ? person : null;
}

/** "Lena Roth, | 53": with the comma. */
function named(line: Line, first: number, isOld: boolean): TokenRange | null {
  const person = line.tokens[first - 1]?.text === ',' && !isOld ? nounPhraseBefore(line, first - 1, 0) : null;
  return person && isName(line, person) ? { first: person.first, end: first } : null;
}

/** "She was 20, but Ann Hill looked younger." */
function behindBut(line: Line, first: number, end: number): TokenRange | null {
  const isHers = first === 2 && /^s?he$/.test(line.tokens[0]?.lower ?? '');
  const isBut = line.tokens[end]?.text === ',' && line.tokens[end + 1]?.lower === 'but';
  const person = isHers && isBut ? nounPhraseAt(line, end + 2) : null;
  return person && isName(line, person) ? person : null;
}

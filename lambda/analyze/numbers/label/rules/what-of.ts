import { isDateWord } from '../../language/is-date-word.ts';
import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { behindAside } from '../after/behind-aside.ts';
import { objectEnd } from '../after/object-end.ts';
import { prepositional } from '../after/prepositional.ts';
import { isSubjectSure } from './is-subject-sure.ts';
import { toldFrom } from './told-from.ts';

/** The person and what is told of him: by a verb, by "who" and a verb, or by a participle. */
export function whatOf(
  line: Line,
  noun: TokenRange,
  end: number,
  numberFirst = noun.first,
): readonly TokenRange[] | null {
  const { tokens, tags } = line;
  const isNext = end === noun.end;
  const person = isNext ? wholeNoun(line, noun) : noun;
  const at = isNext ? person.end : end;
  const behind = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[behind]?.lower === 'who') {
    const told = toldFrom(line, behind + 1, { first: person.first - 1, end: person.end }, true);
    return told && [person, told.first === behind + 1 ? { first: behind, end: told.end } : told];
  }
  const isReduced = isNext && (tags[at] === 'participle' || tags[at] === 'gerund');
  const reduced = isReduced ? toldFrom(line, at, person, true) : null;
  if (reduced) return [person, reduced];
  if (!isSubjectSure(line, numberFirst)) return null;
  const named = isNext && tags[at] === 'preposition' ? placed(line, person) : person;
  const verb = verbBehind(line, isNext ? named.end : at) ?? (isNext ? named.end : behind);
  const told = toldFrom(line, verb, named);
  if (told) return [named, told];
  const short = named.end > person.end ? toldFrom(line, verb, person) : null;
  return short && [person, short];
}

/** Behind ", a sailor," or ", from Norvik, Varland," or ", and his wife". */
function verbBehind(line: Line, at: number): number | null {
  const { tokens, tags } = line;
  const aside = behindAside(line, at);
  if (aside > at) return aside;
  if (tokens[at]?.text !== ',') return null;
  if (tokens[at + 1]?.lower === 'and') {
    const partner = objectEnd(line, at + 2);
    return partner !== null && tags[partner] === 'auxiliary' ? partner : null;
  }
  if (!/^(?:of|from)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const closing = tokens.findIndex(
    ({ text }, place) => place > at && text === ',' && (tags[place + 1] === 'auxiliary' || tags[place + 1] === 'verb'),
  );
  return closing > at && closing < at + LONGEST_PLACE ? closing + 1 : null;
}

/** In tokens: ", from the old port of Norvik, Varland,". */
const LONGEST_PLACE = 10;

/** "a 50-year-old police officer": the noun goes on behind a plural. */
function wholeNoun({ tokens, tags }: Line, { first, end }: TokenRange): TokenRange {
  let last = end;
  while (
    tags[last] === 'noun' &&
    !isDateWord(tokens[last]) &&
    !/^(?:late|early|last|next)$/.test(tokens[last]?.lower ?? '')
  )
    last++;
  return { first, end: last };
}

/** "a boy from Norvik" */
function placed(line: Line, { first, end }: TokenRange): TokenRange {
  const place = prepositional(line, end);
  return place ? { first, end: place.end } : { first, end };
}

import { isDateWord } from '../../language/is-date-word.ts';
import type { Line } from '../../read/line.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';

/** Longer labels grow unreadable even where they fit. */
const MOST_PHRASES = 4;

/** "from its control | in Iraq and Syria": the phrases from `at` on, up to the end of the clause or the next number. */
export function phrasesAfter(line: Line, at: number, nextNumber: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let next = at;
  while (phrases.length < MOST_PHRASES && next < nextNumber) {
    next = skipDateWords(line, next);
    const phrase = phraseAt(line, next, phrases.length === 0);
    if (!phrase || phrase.end > nextNumber) break;
    // "people and killed nearly 387,000", "babies aged between 3 and 20": the phrase is the next number's.
    if (isNumberNext(line, phrase.end, nextNumber)) break;
    phrases.push(phrase);
    next = phrase.end;
  }
  return phrases;
}

const isNumberNext = ({ tokens, tags }: Line, at: number, nextNumber: number) =>
  nextNumber < tokens.length && (at === nextNumber || (at + 1 === nextNumber && tags[at] === 'preposition'));

/** "killed Monday in Paris": which day it was is not what the number measures. */
function skipDateWords({ tokens }: Line, at: number): number {
  let next = at;
  while (tokens[next]?.lower === 'on' && isDateWord(tokens[next + 1])) next += 2;
  while (
    isDateWord(tokens[next]) ||
    /^(?:today|yesterday|tonight|also|already|so|far)$/.test(tokens[next]?.lower ?? '')
  )
    next++;
  return next;
}

import { isDateWord } from '../../language/is-date-word.ts';
import type { Line } from '../../read/line.ts';
import { behindAside } from './behind-aside.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';
import { predicate } from './predicate.ts';
import { prepositional } from './prepositional.ts';

/** Longer labels grow unreadable even where they fit. */
const MOST_PHRASES = 4;

interface Stretch {
  readonly from: number;
  readonly nextNumber: number;
  /** What stands before is the subject, so that a verb further on is its own. */
  readonly isSubject: boolean;
}

/** "from the ice | in Norvik and Aldby": the phrases from a place on, up to the end of the clause or the next number. */
export function phrasesAfter(line: Line, { from, nextNumber, isSubject }: Stretch): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let next = from;
  while (phrases.length < MOST_PHRASES && next < nextNumber) {
    next = skipDateWords(line, next);
    const isTold = !isSubject || phrases.some((phrase) => isToldBy(line, phrase));
    const phrase = phraseAt(line, next, phrases.length === 0) ?? (isTold ? null : laterPredicate(line, next));
    if (!phrase) break;
    // "who came 20 days ago, | joined his wife": the number stands in an aside.
    if (phrase.first > nextNumber) return [...phrases, phrase];
    if (phrase.end > nextNumber) {
      // "after a storm | left nine dead"
      const short = line.tags[next] === 'preposition' ? prepositional(line, next) : null;
      if (short && short.end < nextNumber) phrases.push(short);
      break;
    }
    // "boats and sank nearly 40", "pupils aged between 9 and 12": the phrase is the next number's.
    if (isNumberNext(line, phrase, nextNumber)) break;
    phrases.push(phrase);
    next = phrase.end;
  }
  return phrases;
}

/** "were killed" and "live" tell, "killed in Norvik" and "involving guns" only say which. */
function isToldBy({ tokens, tags }: Line, { sort, first }: Phrase): boolean {
  if (sort === 'relative' || sort === 'state') return true;
  const isReduced = tags[first] === 'gerund' || (tags[first] === 'participle' && tags[first - 1] !== 'auxiliary');
  return sort === 'verb' && !(isReduced && tokens[first - 1]?.lower !== 'to' && tags[first - 1] !== 'adverb');
}

/** "people there | are hungry", "people in Norvik, a port, | have fled the storm". */
function laterPredicate(line: Line, at: number): Phrase | null {
  let verb = behindAside(line, at);
  while (line.tags[verb] === 'adverb') verb++;
  return line.tags[verb] === 'auxiliary' || line.tags[verb] === 'verb' || verb > at ? predicate(line, verb) : null;
}

function isNumberNext({ tokens, tags }: Line, { sort, end }: Phrase, nextNumber: number): boolean {
  if (nextNumber >= tokens.length) return false;
  if (end === nextNumber || sort === 'preposition') return end === nextNumber;
  // "who owe a combined [$3 million]"
  const between = tags.slice(end, nextNumber);
  return (
    between.length < 3 && between.every((tag) => tag === 'preposition' || tag === 'determiner' || tag === 'participle')
  );
}

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

import type { TaggedTokens } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';

/** Who is surely meant by a verb: who stands before it, before ", who", or, where an aside parts the two, at the head of the sentence. */
export function subjectOf(line: TaggedTokens, verb: number): TokenRange | null {
  const before = line.tokens[verb - 1]?.text ?? '';
  if (before === 'who') return nounPhraseBefore(line, line.tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1, 0);
  const opening = openingPhrase(line);
  if (/^[,)—]$/.test(before)) return opening && /^[,(—]$/.test(line.tokens[opening.end]?.text ?? '') ? opening : null;
  if (opening?.end === verb) return opening;
  const nearest = nounPhraseBefore(line, verb, 0);
  return nearest && isClauseStart(line, nearest.first) ? nearest : null;
}

/** Where "has since been" begins before its verb. */
export function groupStart({ tags }: TaggedTokens, verb: number): number {
  let first = verb;
  while (tags[first - 1] === 'auxiliary' || tags[first - 1] === 'adverb' || tags[first - 1] === 'participle') first--;
  return first;
}

/** "Ann Hill" and "The former Bakers Union head Ann Hill" of sentences that open with them. */
function openingPhrase(line: TaggedTokens): TokenRange | null {
  const { tokens, tags } = line;
  let at = 0;
  while (tags[at] === 'determiner' || /^[“"‘]$/.test(tokens[at]?.text ?? '')) at++;
  let end = at;
  while (tags[end] === 'noun' || isDot(line, end)) end++;
  const isRun = end > at && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '');
  return isRun ? (nounPhraseBefore(line, end, 0) ?? { first: at, end }) : nounPhraseAt(line, at);
}

const isDot = ({ tokens }: TaggedTokens, at: number) =>
  tokens[at]?.text === '.' && /^\p{Lu}\p{L}{0,3}$/u.test(tokens[at - 1]?.text ?? '');

/** Not in "works of the school | died" nor in "the woman who drew posters in the war | is dead". */
function isClauseStart({ tokens, tags }: TaggedTokens, first: number): boolean {
  let at = first;
  while (
    (/^(?:determiner|adverb|noun|conjunction|gerund|participle)$/.test(tags[at - 1] ?? '') ||
      tokens[at - 1]?.text === '-') &&
    !OPENERS.test(tokens[at - 1]?.lower ?? '')
  )
    at--;
  return at === 0 || OPENERS.test(tokens[at - 1]?.lower ?? '');
}

const OPENERS = /^(?:[,:;()—–]|that|when|after|before|says?|said|reports?)$/;

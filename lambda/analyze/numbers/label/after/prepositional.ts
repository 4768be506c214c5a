import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import { isVerb } from './is-verb.ts';
import { objectEnd } from './object-end.ts';
import type { Phrase } from './phrase.ts';

/** "in the Middle East", "for 2020", "with the Texas attorney general". */
export function prepositional(line: Line, at: number): Phrase | null {
  const end = /^(?:which|whom)$/.test(line.tokens[at + 1]?.lower ?? '') ? null : objectEnd(line, at + 1);
  // "1,163 delegates to Mr. Ito's 844"
  const isOwner = end !== null && /^['’]$/.test(line.tokens[end]?.text ?? '');
  return end === null || isOwner ? null : { sort: 'preposition', first: at, end: behindPair(line, end) };
}

/** "in Iraq and Syria", "for pupils and teachers": two of a kind that end their clause. */
function behindPair(line: Line, end: number): number {
  const { tokens, tags } = line;
  if (tokens[end]?.lower !== 'and') return end;
  const second = nounPhraseAt(line, end + 1);
  const isName = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  if (!second || isName(end - 1) !== isName(end + 1) || isVerb(tags[second.end]) || tags[second.end] === 'auxiliary')
    return end;
  return second.end;
}

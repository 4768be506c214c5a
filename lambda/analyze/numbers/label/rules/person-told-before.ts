import type { Line, TaggedTokens } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { composeLabel } from '../compose-label.ts';
import type { Label } from '../label.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import { isName } from './age-labellers.ts';

/** "Ann Hill has died. She was 83." → "Ann Hill"; "Ben Moss left when he was 8." → "Ben Moss". */
export function personToldBefore(line: Line, { kind, first, end }: Quantity): Label | null {
  if (kind !== 'age') return null;
  const { tokens, previous } = line;
  const opensWith = tokens[0]?.lower ?? '';
  // "The 45-year-old was charged."
  const isBareAge = opensWith === 'the' && first === 1 && tokens[end - 1]?.lower === 'old';
  if (/^(?:he|she|his|her)$/.test(opensWith) || isBareAge)
    return (previous && personIn(previous, previous.tokens.length)) ?? personBehindBut(line, end);
  const isPronoun = tokens
    .slice(Math.max(0, first - REACH), first)
    .some(({ lower }) => /^(?:s?he|(?:s?he)['’]s)$/.test(lower));
  // "It did not stop the 9-year-old from singing."
  const isKnown = tokens[end - 1]?.lower === 'old' && tokens[first - 1]?.lower === 'the';
  return isPronoun || isKnown ? personIn(line, first) : null;
}

/** "She was 20, but Ann Hill looked younger." */
function personBehindBut(line: Line, end: number): Label | null {
  const at = line.tokens[end]?.text === ',' && line.tokens[end + 1]?.lower === 'but' ? end + 2 : -1;
  const name = at > 0 ? nounPhraseAt(line, at) : null;
  return name && isName(line, name) ? composeLabel(line, [name]) : null;
}

/** In tokens: "he was just 8", "she had turned 8". */
const REACH = 4;

/** Whom a sentence names first, or, where it opens otherwise, alone by a full name. */
function personIn(line: TaggedTokens, end: number): Label | null {
  const opening = line.tags[0] === 'noun' ? nounPhraseAt(line, 0) : null;
  if (opening && isName(line, opening) && line.tokens[opening.end]?.text !== ':') return composeLabel(line, [opening]);
  const dead = deadBefore(line, end);
  if (dead) return composeLabel(line, [dead]);
  const names = fullNames(line, end);
  const [name] = names;
  return name && names.length === 1 ? composeLabel(line, [name]) : null;
}

/** "mourned the loss of Ann Hill, who died on Monday" */
function deadBefore(line: TaggedTokens, end: number): TokenRange | null {
  let at = line.tokens.findIndex(({ lower }, place) => place < end && lower === 'died') - 1;
  while (at > 0 && (line.tags[at] === 'auxiliary' || line.tokens[at]?.lower === 'who' || line.tokens[at]?.text === ','))
    at--;
  const name = at > 0 ? nounPhraseBefore(line, at + 1, 0) : null;
  return name && isName(line, name) ? name : null;
}

/** Runs of two and three words in capitals, inside a sentence. */
function fullNames(line: TaggedTokens, end: number): readonly TokenRange[] {
  const names: TokenRange[] = [];
  for (let at = 1; at < end; at++) {
    const isCapital = /^\p{Lu}\p{Ll}/u.test(line.tokens[at]?.text ?? '');
    const name = isCapital && line.tags[at] === 'noun' ? nounPhraseAt(line, at) : null;
    if (!name) continue;
    const length = name.end - name.first;
    if (length > 1 && length < 4 && isName(line, name)) names.push(name);
    at = name.end - 1;
  }
  return names;
}

import type { Line, TaggedTokens } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { composeLabel } from '../compose-label.ts';
import type { Label } from '../label.ts';
import { isName } from './age-labellers.ts';
import { fateIn } from './fate-before.ts';

/** "Ann Hill has died. She was 83.", "Ann Hill died on Monday; she was 83." → "Ann Hill died": no other name is sure to be meant. */
export function personToldBefore(line: Line, { kind, first }: Quantity): Label | null {
  const { tokens } = line;
  const told = `${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`;
  if (kind !== 'age' || !/^s?he was$/.test(told)) return null;
  const earlier = first === 2 ? line.previous : tokens[first - 3]?.text === ';' ? line : null;
  const fate = earlier && fateIn(earlier);
  const name = earlier && !fate ? mourned(earlier) : null;
  if (!earlier) return null;
  return fate ? composeLabel(earlier, fate) : name && composeLabel(earlier, [name]);
}

/** "Ann Hill" of a sentence that opens with the name and tells of a death. */
function mourned(line: TaggedTokens): TokenRange | null {
  const opening = nounPhraseAt(line, 0);
  const isDead = line.tokens.some(({ lower }) => /^(?:died|dead|death|killed|obituary)$/.test(lower));
  return opening && isDead && isName(line, opening) && line.tokens[opening.end]?.text !== ':' ? opening : null;
}

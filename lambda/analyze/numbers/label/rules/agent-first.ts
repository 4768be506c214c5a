import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import type { Phrase } from '../after/phrase.ts';

/** "spent by the team" → "team", "spent". */
export function agentFirst({ tokens, tags }: Line, phrase: Phrase | undefined): readonly TokenRange[] | null {
  if (phrase?.sort !== 'verb' || tags[phrase.end - 1] !== 'participle' || tokens[phrase.end]?.lower !== 'by')
    return null;
  let at = phrase.end + 1;
  while (tags[at] === 'determiner') at++;
  const agent = nounPhraseAt({ tokens, tags }, at);
  return agent && [agent, phrase];
}

import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { reporter } from './reporter.ts';

/** Jan Kos argued that the plan had failed. “It never worked.” */
export function reportedBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens, places } = reading;
  const place = places[index] ?? 0;
  const last = place - 1;
  const before = tokens[last];
  if (!before || before.kind === 'quote' || before.lastSentence === tokens[place]?.sentence || before.text === ':')
    return undefined;
  if (before.paragraph + 1 < (tokens[place]?.paragraph ?? 0)) return undefined;
  const found = reporter(reading, last);
  return found?.cue && is.word(tokens[found.cue.last]) ? found : undefined;
}

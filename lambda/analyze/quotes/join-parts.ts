import type { Speaker } from '../../model/analysis.ts';
import type { Attributed } from './attribution/attribution.ts';
import { leansForward } from './attribution/leans-forward.ts';
import type { Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';
import { documents } from './words/documents.ts';

interface Said {
  readonly attributed: Attributed | undefined;
  readonly speaker: Speaker | null;
}

/** Makes quotations of the stretches: what one attribution or an open paragraph holds together is one. */
export function joinParts(reading: Reading, said: readonly Said[]): readonly Quotation[] {
  const firsts = [...reading.stretches.keys()].filter((index) => !goesOn(reading, index, said));
  return firsts.map((first, i) => {
    const end = firsts[i + 1] ?? reading.stretches.length;
    const { attributed, speaker } = said[first] ?? { attributed: undefined, speaker: null };
    return { parts: reading.stretches.slice(first, end), first, last: end - 1, attributed, speaker };
  });
}

function goesOn(reading: Reading, index: number, said: readonly Said[]): boolean {
  const before = said[index - 1]?.speaker;
  const here = said[index]?.speaker;
  if (!before || !here || before.nameSpan.start !== here.nameSpan.start) return false;
  if (reading.stretches[index]?.isContinuation) return true;
  const isInherited = said[index]?.attributed?.speaker.first === said[index - 1]?.attributed?.speaker.first;
  return (isInherited && isSplit(reading, index)) || isReadOn(reading, index, here);
}

/** “Go,” she said. “Do not wait.”: nothing but the attribution stands between. */
function isSplit(reading: Reading, index: number): boolean {
  const { tokens, places } = reading;
  const from = places[index - 1] ?? 0;
  const to = places[index] ?? 0;
  if (tokens[from]?.paragraph !== tokens[to]?.paragraph || !leansForward(reading, index - 1) || to === from + 1)
    return false;
  const last = tokens[to - 1];
  return last?.sentence === tokens[from]?.lastSentence && /^[.,]$/.test(last?.text ?? '');
}

/** A paper quoted over two paragraphs, with nothing between them; a person's second paragraph is a second statement. */
function isReadOn(reading: Reading, index: number, { name }: Speaker): boolean {
  const { places, stretches } = reading;
  const isNext =
    places[index] === (places[index - 1] ?? 0) + 1 &&
    stretches[index]?.paragraph === (stretches[index - 1]?.paragraph ?? 0) + 1;
  return isNext && documents.has(name.split(/\s/).at(-1)?.toLowerCase() ?? '');
}

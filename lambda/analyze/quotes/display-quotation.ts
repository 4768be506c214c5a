import type { Stretch } from './marks/stretch.ts';
import type { Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';

/** As a reader sees it: the parts joined, the bridging comma made a full stop where the next part starts a sentence. */
export function displayQuotation({ text }: Reading, { parts }: Quotation): string {
  const shown = parts.map((part, i) => {
    const words = text.slice(part.start, part.end).replace(/\s+/g, ' ');
    const next = parts[i + 1];
    return next ? bridge(words, text.slice(part.outer.end, next.outer.start)) : words;
  });
  return openEnded(opened(shown.join(' ')), parts.at(-1), text);
}

/** Behind "she said." a sentence starts, behind "she said," the same one goes on. */
function bridge(before: string, between: string): string {
  const startsSentence = /\.\s*$/.test(between);
  if (startsSentence) return /[.?!…]['’]?$/.test(before) ? before : `${before.replace(/[,—–-]$/, '')}.`;
  return before;
}

/** "… shape the size of our support": it starts inside a sentence. */
function opened(shown: string): string {
  return /^\p{Ll}/u.test(shown) ? `… ${shown}` : shown;
}

/** A comma at the end belongs to the attribution; words with no stop behind them go on outside the marks. */
function openEnded(shown: string, last: Stretch | undefined, text: string): string {
  if (/[.?!…]['’”)]?$/.test(shown)) return shown;
  const behind = text.slice(last?.outer.end ?? 0, (last?.outer.end ?? 0) + 1);
  // The look back lets a run of commas inside be tried once only, not from each of its commas.
  if (/[,;][’'”]$/.test(shown)) return `${shown.slice(0, -2)}.${shown.slice(-1)}`; // ‘Go,’
  if (/[,:;—–-]$/.test(shown)) return `${shown.replace(/(?<![,:;—–-])[,:;—–-]+$/, '')}.`;
  return behind === '.' || behind === ',' || behind === '?' || behind === '!' ? `${shown}.` : `${shown} …`;
}

import { cutAtWord } from './cut-at-word.ts';
import type { EntryView } from './digest-view.ts';

const SHORTEST = 40;
const LONGEST = 110;
const JOINT = ' · ';

/**
 * The line an inbox shows after the subject, 40 to 110 characters: what the headline did not say yet, so the other
 * entries' headlines, or the first sentences.
 */
export function preheader(entries: readonly EntryView[], fillers: readonly string[]): string {
  const [first, ...others] = entries;
  const news = others.length > 0 ? others.map((entry) => entry.headline) : [first?.lead ?? '', ...(first?.body ?? [])];
  const parts = [...news, first?.lead ?? '', ...fillers].filter((part) => part !== '' && part !== first?.headline);
  const joiner = others.length > 0 ? JOINT : ' ';
  let line = '';
  for (const part of new Set(parts)) {
    if (line.length >= SHORTEST && [...line].length >= SHORTEST) break;
    line += line === '' ? part : joiner + part;
  }
  return cutAtWord(line, LONGEST);
}

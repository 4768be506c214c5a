import type { Reading } from '../reading.ts';
import type { Attributed } from './attribution.ts';
import { rules } from './rules.ts';

/** For each stretch of quoted words, who said it, or undefined. */
export function attribute(reading: Reading): readonly (Attributed | undefined)[] {
  const known: (Attributed | undefined)[] = reading.stretches.map(() => undefined);
  for (const { name, isSure, needsWords, find } of rules) {
    for (const index of reading.stretches.keys()) {
      if (known[index] || (needsWords && wordCount(reading, index) < needsWords)) continue;
      const found = find(reading, index, known);
      if (found) known[index] = { ...found, rule: name, isSure };
    }
  }
  return known;
}

function wordCount({ text, stretches }: Reading, index: number): number {
  const { start, end } = stretches[index] ?? { start: 0, end: 0 };
  return text.slice(start, end).split(/\s+/, 6).length;
}

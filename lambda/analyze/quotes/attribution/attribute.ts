import { isTitleOfWork } from '../marks/is-title-of-work.ts';
import type { Reading } from '../reading.ts';
import type { Attributed } from './attribution.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

// A sentence with more quotations is a list or an attack; each would be held against all its words again.
const MAX_IN_SENTENCE = 24;

/** For each stretch of quoted words, who said it, or undefined. */
export function attribute(reading: Reading): readonly (Attributed | undefined)[] {
  const known: (Attributed | undefined)[] = reading.stretches.map(() => undefined);
  const open = uncrowded(reading);
  const likes = new Map(open.map((index) => [index, likenessOf(reading, index)]));
  for (const rule of rules) {
    for (const index of open) {
      if (known[index] || !isFor(rule, likes.get(index))) continue;
      const found = rule.find(reading, index, known);
      if (found) known[index] = { ...found, rule: rule.name, isSure: rule.isSure };
    }
  }
  return known;
}

/** The stretches whose sentences do not overflow with quotations. */
function uncrowded({ places, tokens }: Reading): readonly number[] {
  const sentenceOf = (index: number) => tokens[places[index] ?? -1]?.sentence;
  return [...places.keys()].filter((index) => {
    const ahead = index + MAX_IN_SENTENCE;
    const behind = index - MAX_IN_SENTENCE;
    return sentenceOf(ahead) !== sentenceOf(index) && sentenceOf(behind) !== sentenceOf(index);
  });
}

interface Likeness {
  readonly isTitle: boolean;
  /** Counted up to `ENOUGH_WORDS`. */
  readonly words: number;
}

const ENOUGH_WORDS = 6;

function likenessOf({ text, stretches }: Reading, index: number): Likeness {
  const { start, end, outer } = stretches[index] ?? { start: 0, end: 0, outer: { start: 0 } };
  const isTitle = isTitleOfWork(
    text.slice(start, Math.min(end, start + 130)),
    text.slice(Math.max(0, outer.start - 16), outer.start),
  );
  return { isTitle, words: text.slice(start, Math.min(end, start + 130)).split(/\s+/, ENOUGH_WORDS).length };
}

/** A name in quotation marks needs a rule that stands right beside it, a word or two a rule that asks for no more. */
function isFor({ isDirect, needsWords = 0 }: Rule, likeness: Likeness | undefined): boolean {
  return likeness !== undefined && (isDirect || !likeness.isTitle) && likeness.words >= needsWords;
}

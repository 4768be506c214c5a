import { followsNameOfWork } from '../marks/follows-name-of-work.ts';
import { isTitleOfWork } from '../marks/is-title-of-work.ts';
import type { Reading } from '../reading.ts';
import { languages } from '../words/languages.ts';
import type { Attributed } from './attribution.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

// A sentence with more quotations is a list or an attack; each would be held against all its words again.
const MAX_IN_SENTENCE = 24;

/** For each stretch of quoted words, who said it, or undefined. */
export function attribute(reading: Reading): readonly (Attributed | undefined)[] {
  const known: (Attributed | undefined)[] = reading.stretches.map(() => undefined);
  const open = uncrowded(reading);
  const likes: Likeness[] = [];
  for (const index of open) likes[index] = likenessOf(reading, index);
  for (const rule of rules) {
    for (const index of open) {
      if (known[index] || !isFor(rule, likes[index])) continue;
      const found = rule.find(reading, index, known);
      if (found) known[index] = { ...found, rule: rule.name, isSure: rule.isSure && found.isSure !== false };
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
  /** A title in the place of a noun, on “The Salt Road Show,” he said, or a meaning. */
  readonly isNoun: boolean;
  /** Counted up to `ENOUGH_WORDS`. */
  readonly words: number;
}

const ENOUGH_WORDS = 6;

// Behind these words a title is a noun, whatever follows.
const BEFORE_NOUN = /(?:^|\s)(?:of|on|in|from|for|at|with|the|a|an|his|her|their|its|called|titled|entitled|named)\s$/;

// “Si vis pacem,” Latin for “if you want peace”: a meaning, and nobody's words, like those of a so-called “friend.”
const GLOSS = new RegExp(String.raw`\b(?:${languages.join('|')}|slang|shorthand|short|code) for\s$|\bso-called\s$`);

function likenessOf({ text, stretches }: Reading, index: number): Likeness {
  const { start, end, outer } = stretches[index] ?? { start: 0, end: 0, outer: { start: 0 } };
  const words = text.slice(start, Math.min(end, start + 130));
  const before = text.slice(Math.max(0, outer.start - 24), outer.start);
  const isTitle = isTitleOfWork(words, before);
  return {
    isTitle,
    isNoun: (isTitle && (BEFORE_NOUN.test(before) || followsNameOfWork(before))) || GLOSS.test(before),
    words: words.split(/\s+/, ENOUGH_WORDS).length,
  };
}

/** A name in quotation marks needs a rule that stands right beside it, a word or two a rule that asks for no more. */
function isFor({ isDirect, needsWords = 0 }: Rule, likeness: Likeness | undefined): boolean {
  if (!likeness || likeness.isNoun || (likeness.isTitle && !isDirect)) return false;
  return likeness.words >= needsWords;
}

import { finiteVerbs } from './headline-words.ts';
import type { Word } from './lead-words.ts';

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|been|be|will|would|can|could|may|might|must|should|did|does|do)(?:n't)?$/;
/** The next verb belongs to these. */
const TAKES_VERB = /^(?:who|which|whose|that|if|when|because|while|what|where|how)$/;

export const looksFinite = ({ lower }: Pick<Word, 'lower'>): boolean =>
  finiteVerbs.has(lower) || AUXILIARY.test(lower) || /\w{2}ed$/.test(lower);

/** Is there a verb for the subject? "The man who called" has one for "who" only; "the picture shared by" has none. */
export function hasMainVerb(words: readonly Word[]): boolean {
  let waiting = 0;
  let from = 0;
  for (const [index, word] of words.entries()) {
    if (TAKES_VERB.test(word.lower)) waiting++;
    if (index === 0 || index < from || !looksFinite(word) || isModifier(words, index)) continue;
    if (waiting === 0) return true;
    waiting--;
    // "was arrested", "has been sold": one verb
    if (AUXILIARY.test(word.lower)) from = index + 3;
  }
  return false;
}

/** "the alleged thief", "baby Odile, found by sailors" */
function isModifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || AUXILIARY.test(word.lower)) return false;
  const before = words[index - 1]?.lower ?? '';
  return (
    /^(?:the|a|an|his|her|their|its|of|in|for|by|with)$/.test(before) ||
    words[index + 1]?.lower === 'by' ||
    word.isAfterBreak
  );
}

/** Mean silent reading rate of English non-fiction (Brysbaert, "How many words do we read per minute?", 2019). */
const WORDS_A_MINUTE = 238;

/** Whole minutes to read the texts, at least 1. */
export function minutesToRead(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Words, figures with their separators, and the signs that change what a figure says. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|[\p{Sc}%‰°]/gu;

/** The words of a text, case aside: what a proof compares. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

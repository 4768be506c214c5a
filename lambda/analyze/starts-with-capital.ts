/** Begins with a capital letter. A look at a letter of ASCII is cheaper than the pattern that knows all others. */
export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** How many pieces white space cuts a text into. */
export function countWords(text: string): number {
  let count = 1;
  let isBehindSpace = false;
  for (let at = 0; at < text.length; at++) {
    const isHere = isSpace(text.charCodeAt(at));
    if (isHere && !isBehindSpace) count++;
    isBehindSpace = isHere;
  }
  return count;
}

/** A look at the code is cheaper than a pattern; what is not ASCII is rare. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(String.fromCharCode(code));
}

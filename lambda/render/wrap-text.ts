/** Scripts whose characters take two columns and whose lines break anywhere. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;

const NARROW = /^[\x20-\x7e\xa0-\u024f\u2010-\u2026]*$/;

/** Breaks one paragraph into lines of at most `columns`, each begun with `indent`. Words longer than a line are cut. */
export function wrapText(text: string, columns: number, indent = ''): string {
  const room = columns - indent.length;
  const lines = NARROW.test(text) ? narrowLines(text, room) : wideLines(text, room);
  return lines.map((line) => (indent + line).trimEnd()).join('\n');
}

/** Every character takes one column, so places in the text are columns. */
function narrowLines(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > room) {
    const space = lastSpace(text, start, start + room);
    lines.push(text.slice(start, space ?? start + room));
    start = space === undefined ? start + room : space + 1;
  }
  return [...lines, text.slice(start)];
}

/** By hand: `lastIndexOf` would look through the whole text before, for every line of an endless word. */
function lastSpace(text: string, start: number, latest: number): number | undefined {
  for (let at = latest; at > start; at -= 1) if (text[at] === ' ') return at;
  return undefined;
}

function wideLines(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ').flatMap((one) => pieces(one, room))) {
    const wordColumns = width(word);
    const fits = line !== '' && columns + 1 + wordColumns <= room;
    if (!fits && line !== '') lines.push(line);
    line = fits ? `${line} ${word}` : word;
    columns = fits ? columns + 1 + wordColumns : wordColumns;
  }
  return [...lines, line];
}

function pieces(word: string, room: number): readonly string[] {
  if (width(word) <= room) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (width(piece + character) > room) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

function width(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

import { columnsOf, isNarrow } from './columns-of.ts';

/** Breaks one paragraph into lines of at most `columns`, each begun with `indent`. Words longer than a line are cut. */
export function wrapText(text: string, columns: number, indent = ''): string {
  const room = columns - indent.length;
  const lines = isNarrow(text) ? narrowLines(text, room) : wideLines(text, room);
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
    const wordColumns = columnsOf(word);
    const fits = line !== '' && columns + 1 + wordColumns <= room;
    if (!fits && line !== '') lines.push(line);
    line = fits ? `${line} ${word}` : word;
    columns = fits ? columns + 1 + wordColumns : wordColumns;
  }
  return [...lines, line];
}

function pieces(word: string, room: number): readonly string[] {
  if (columnsOf(word) <= room) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (columnsOf(piece + character) > room) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

/** Scripts whose characters take two columns and whose lines break anywhere. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;

const NARROW = /^[\x20-\x7e\xa0-\u024f\u2010-\u2026]*$/;

/** Breaks one paragraph into lines of at most `columns`, each begun with `indent`. Words longer than a line are cut. */
export function wrapText(text: string, columns: number, indent = ''): string {
  const room = columns - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) > room) lines.push(line);
    line = width(longer) > room ? word : longer;
  }
  return [...lines, line].map((one) => (indent + one).trimEnd()).join('\n');
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

/**
 * What a spreadsheet would run as a formula when somebody opens the file; an apostrophe before it makes it text. One more before
 * those that had one, so that reading undoes exactly what writing did.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const ESCAPED = /^''*[=+\-@\t\r\n]/;

/** One cell of RFC 4180, safe to open in a spreadsheet. */
export function writeCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value of a cell as `writeCell` was given it, once the parser has taken the quotes off. */
export const readCell = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);

export const writeRow = (cells: readonly string[]): string => `${cells.map(writeCell).join(',')}\r\n`;

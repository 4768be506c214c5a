import { columnsOf } from './columns-of.ts';
import { wrapText } from './wrap-text.ts';

/** What a terminal's mail reader shows with a margin; only URLs may be longer. */
const COLUMNS = 72;

/** A paragraph in lines, each begun with `indent`. */
export const wrapped = (text: string, indent = ''): string => wrapText(text, COLUMNS, indent);

/** A line from margin to margin. */
export const rule = (mark: string): string => mark.repeat(COLUMNS);

/** A heading with a line under it, as long as its longest line. */
export function underlined(text: string, mark: string): string {
  const lines = wrapped(text);
  const longest = Math.max(...lines.split('\n').map(columnsOf));
  return `${lines}\n${mark.repeat(longest)}`;
}

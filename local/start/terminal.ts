export interface Terminal {
  /** Columns that text may take. */
  readonly columns: number;
  bold(text: string): string;
  dim(text: string): string;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const DEFAULT_COLUMNS = 80;
/** Lines longer than this are hard to read, however wide the window is. */
const MAX_COLUMNS = 100;
/** Narrower, and a line could not hold an indent and a word. */
const MIN_COLUMNS = 24;

/** How to write to an output: plain into a file or a pipe, or where NO_COLOR asks for it (no-color.org). */
export function createTerminal(output: Output, env: Readonly<Record<string, string | undefined>>): Terminal {
  const plain = !output.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const style = (code: number, end: number) => (text: string) =>
    plain ? text : `\u001b[${code}m${text}\u001b[${end}m`;
  const columns = Math.min(output.columns || DEFAULT_COLUMNS, MAX_COLUMNS);
  return { columns: Math.max(columns, MIN_COLUMNS), bold: style(1, 22), dim: style(2, 22) };
}

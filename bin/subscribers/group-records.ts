import type { Delimiter } from './find-delimiter.ts';
import { type Line, MAX_LINE } from './split-lines.ts';

/** The lines of one row: more than one where a quoted field holds line breaks. */
export interface TextRecord {
  /** Where it begins. */
  readonly line: number;
  readonly text: string;
}

export interface LineProblem {
  readonly line: number;
  readonly problem: string;
}

/** No field of readers has more lines; behind them a quote counts as one that nobody closed. */
const MAX_LINES = 100;

/**
 * Finds the rows in lines. One that opens a quote and never closes it costs itself only, not the rest of the file: it is told,
 * and reading goes on with the line behind it.
 */
export function createGrouping(delimiter: Delimiter, onProblem: (problem: LineProblem) => void) {
  let held: readonly Line[] = [];
  const records: TextRecord[] = [];
  const drop = ({ number }: Line, problem: string) => onProblem({ line: number, problem });

  const giveUp = () => {
    const [first, ...others] = held;
    held = [];
    if (!first) return;
    drop(first, 'it opens a quote that is not closed');
    for (const line of others) take(line);
  };
  const hold = (line: Line, isOpen: boolean): void => {
    held = [...held, line];
    if (isOpen) {
      if (held.length >= MAX_LINES || lengthOf(held) > MAX_LINE) giveUp();
      return;
    }
    const [first] = held;
    const text = held.map((one) => one.text).join('\n');
    held = [];
    if (first && text.trim() !== '') records.push({ line: first.number, text });
  };
  const take = (line: Line): void => {
    const problem = problemOf(line);
    const quotes = problem ? 'broken' : scanQuotes(line.text, delimiter, held.length > 0);
    // A quote inside a field that began on another line: more likely that one was never closed.
    if (held.length > 0 && quotes === 'broken') {
      giveUp();
      take(line);
    } else if (problem) drop(line, problem);
    else hold(line, quotes === 'open');
  };

  return {
    /** The rows that are whole now. */
    take(lines: readonly Line[]): readonly TextRecord[] {
      for (const line of lines) take(line);
      return records.splice(0);
    },
    /** What is left at the end of the file. */
    end(): readonly TextRecord[] {
      while (held.length > 0) giveUp();
      return records.splice(0);
    },
  };
}

function problemOf({ isTooLong, text }: Line): string | undefined {
  if (isTooLong) return `it is longer than ${MAX_LINE} characters`;
  return text.includes('\0') ? 'it has a zero byte in it' : undefined;
}

const lengthOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0);

/** Whether a quote is open behind the line; "broken": a quote inside a quoted field, neither doubled nor at its end. */
function scanQuotes(text: string, delimiter: Delimiter, isOpenBefore: boolean): 'open' | 'closed' | 'broken' {
  let isOpen = isOpenBefore;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (!isOpen) isOpen = at === 0 || text[at - 1] === delimiter;
    else if (text[at + 1] === '"') at += 1;
    else if (at + 1 === text.length || text[at + 1] === delimiter) isOpen = false;
    else if (isOpenBefore) return 'broken';
    else isOpen = false;
  }
  return isOpen ? 'open' : 'closed';
}

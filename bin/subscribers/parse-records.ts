import { parse } from 'csv-parse/sync';
import type { Delimiter } from './find-delimiter.ts';
import type { TextRecord } from './group-records.ts';

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows as cells. Where the parser sees fewer or more rows in a batch than we do, each is read alone, so that none shifts another. */
export function parseRecords(records: readonly TextRecord[], delimiter: Delimiter): readonly Row[] {
  const parsed = cellsOf(records.map(({ text }) => text).join('\n'), delimiter);
  if (parsed?.length === records.length) return records.map(({ line }, i) => ({ line, cells: parsed[i] ?? [] }));
  return records.map(({ line, text }) => ({ line, cells: cellsOf(text, delimiter)?.[0] ?? [text] }));
}

function cellsOf(text: string, delimiter: Delimiter): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: '\n' });
  } catch {
    return undefined;
  }
}

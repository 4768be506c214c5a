import type { Encoding } from './decode-text.ts';
import { type Columns, type FoundColumns, findColumns } from './find-columns.ts';
import type { Delimiter } from './find-delimiter.ts';
import type { LineProblem } from './group-records.ts';
import type { Row } from './parse-records.ts';
import { type ImportedReader, readReader } from './read-reader.ts';
import type { ImportStatus } from './read-status.ts';
import { readTable } from './read-table.ts';

export interface ReaderRow extends ImportedReader {
  readonly line: number;
}

export interface RowProblem extends LineProblem {
  /** What stands in the address column; empty where there is no telling. */
  readonly address: string;
}

/** How a file was read. */
export interface TableForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The names of the columns; none where the first line is a reader already. */
  readonly header?: readonly string[];
  readonly columns: Columns;
}

export interface ReadOptions {
  /** What they are of whom the file says nothing, or nothing that we know. */
  readonly otherwise?: ImportStatus | undefined;
  readonly onForm?: (form: TableForm) => void;
  readonly onProblem?: (problem: RowProblem) => void;
}

/** The readers in a CSV file, in batches; what cannot be read is told and passed over. */
export async function* readReaders(
  bytes: AsyncIterable<Uint8Array>,
  { otherwise, onForm = () => {}, onProblem = () => {} }: ReadOptions = {},
): AsyncGenerator<readonly ReaderRow[]> {
  let [encoding, delimiter]: [Encoding, Delimiter] = ['utf-8', ','];
  let columns: Columns | undefined;
  const read = (row: Row, among: Columns): readonly ReaderRow[] => {
    const reader = readReader(row.cells, among, otherwise);
    if (!('problem' in reader)) return [{ line: row.line, ...reader }];
    onProblem({ line: row.line, problem: reader.problem, address: row.cells[among.address ?? 0] ?? '' });
    return [];
  };
  const table = readTable(bytes, {
    onEncoding: (found) => {
      encoding = found;
    },
    onDelimiter: (found) => {
      delimiter = found;
    },
    onProblem: (problem) => onProblem({ ...problem, address: '' }),
  });
  for await (const rows of table) {
    let readers = rows;
    if (!columns) {
      const [first] = rows;
      const found = columnsOf(first?.cells ?? []);
      columns = found.columns;
      onForm({ encoding, delimiter, columns, ...(found.hasHeader ? { header: first?.cells ?? [] } : {}) });
      if (found.hasHeader) readers = rows.slice(1);
    }
    const among = columns;
    yield readers.flatMap((row) => read(row, among));
  }
  if (!columns) throw new Error('there is nothing in it');
}

function columnsOf(cells: readonly string[]): Exclude<FoundColumns, { readonly problem: string }> {
  const found = findColumns(cells);
  if ('problem' in found) throw new Error(`${found.problem}; name one "email"`);
  return found;
}

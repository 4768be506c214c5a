import { decodeText, type Encoding } from './decode-text.ts';
import { type Delimiter, findDelimiter } from './find-delimiter.ts';
import { createGrouping, type LineProblem } from './group-records.ts';
import { parseRecords, type Row } from './parse-records.ts';
import { splitLines } from './split-lines.ts';

export interface TableEvents {
  onEncoding(encoding: Encoding): void;
  onDelimiter(delimiter: Delimiter): void;
  onProblem(problem: LineProblem): void;
}

/** The rows of a CSV file of whatever dialect, in batches, without ever holding more of it than a few pieces. */
export async function* readTable(
  bytes: AsyncIterable<Uint8Array>,
  { onEncoding, onDelimiter, onProblem }: TableEvents,
): AsyncGenerator<readonly Row[]> {
  let delimiter: Delimiter | undefined;
  let grouping: ReturnType<typeof createGrouping> | undefined;
  for await (const lines of splitLines(decodeText(bytes, onEncoding))) {
    if (!delimiter || !grouping) {
      const first = lines.find(({ text }) => text.trim() !== '');
      if (!first) continue;
      delimiter = findDelimiter(first.text);
      onDelimiter(delimiter);
      grouping = createGrouping(delimiter, onProblem);
    }
    const records = grouping.take(lines);
    if (records.length > 0) yield parseRecords(records, delimiter);
  }
  const last = grouping?.end() ?? [];
  if (delimiter && last.length > 0) yield parseRecords(last, delimiter);
}

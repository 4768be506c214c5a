import type { Looked } from '../../lambda/look-at-source.ts';

const HEAD = ['source', 'status', 'format', 'items', 'newest', 'new', 'time', 'would take'];

/** Long titles and addresses would break the table. */
const WIDEST = 60;

/** One line a source, columns aligned; further items that would be taken on lines of their own. */
export function sourceTable(looks: readonly Looked[]): readonly string[] {
  const rows = [HEAD, ...looks.flatMap(rowsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function rowsOf({ report, fresh }: Looked): readonly (readonly string[])[] {
  const [first = '', ...others] = fresh.map(({ title, url, id }) => shortened(title ?? url ?? id));
  const isFetched = report.format !== undefined;
  return [
    [
      shortened(report.url),
      report.outcome,
      report.format ?? '-',
      isFetched ? String(report.items) : '-',
      report.newest?.slice(0, 10) ?? '-',
      isFetched ? String(report.fresh) : '-',
      `${(report.milliseconds / 1000).toFixed(1)} s`,
      first,
    ],
    ...others.map((title) => [...HEAD.slice(1).map(() => ''), title]),
  ];
}

function shortened(text: string): string {
  const line = text
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

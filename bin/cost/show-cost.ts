import { type Bill, METER_NAMES, type Usage } from './price.ts';
import { METERS, type MeterName } from './rates.ts';

export interface Shown {
  readonly issue: { readonly usage: Usage; readonly bill: Bill };
  readonly month: { readonly usage: Usage; readonly bill: Bill };
}

const HEAD = ['', '', 'an issue', '$', 'a month', '$'] as const;

/** A line for each thing that AWS counts, the services together, and the sums. */
export function showCost({ issue, month }: Shown): string {
  const rows = METER_NAMES.map((name) => rowOf(name, { issue, month }));
  const services = rows.map(([service = '']) => service);
  const table = [
    HEAD,
    // A service is named once.
    ...rows.map(([service = '', ...cells], i) => [services[i - 1] === service ? '' : service, ...cells]),
    ['all', '', '', money(issue.bill.total), '', money(month.bill.total)],
  ];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => align(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const rowOf = (name: MeterName, { issue, month }: Shown): readonly string[] => {
  const { service, what } = METERS[name];
  const cells = [issue, month].flatMap(({ usage, bill }) => [quantity(usage[name] ?? 0), money(bill.usd[name])]);
  return [service, what, ...cells];
};

/** Words to the left, numbers to the right. */
const align = (cell: string, width: number, column: number): string =>
  column < 2 ? cell.padEnd(width) : cell.padStart(width);

const quantity = (value: number): string => {
  if (value === 0) return '–';
  return value.toLocaleString('en-US', value < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 });
};

/** To the cent where there are dollars, further where there are none. */
export const money = (dollars: number): string => {
  if (dollars === 0) return '–';
  if (dollars < 0.00005) return '< 0.0001';
  const digits = dollars < 1 ? 4 : 2;
  return dollars.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

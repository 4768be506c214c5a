import type { Consent } from '../../lambda/model/subscriber.ts';
import { normalizeAddress } from '../../lambda/subscribers/normalize-address.ts';
import { readCell } from './csv-cell.ts';
import type { Columns, Field } from './find-columns.ts';
import { readDate } from './read-date.ts';
import { readFlag } from './read-flag.ts';
import { type ImportStatus, readStatus, strictest } from './read-status.ts';

/** One row of an import, understood. */
export interface ImportedReader {
  readonly address: string;
  readonly status: ImportStatus;
  /** ISO 8601, all of them. */
  readonly askedAt?: string | undefined;
  readonly confirmedAt?: string | undefined;
  readonly endedAt?: string | undefined;
  readonly pausedUntil?: string | undefined;
  /** Why they are suppressed, in the file's words. */
  readonly reason?: string | undefined;
  readonly source?: Consent['source'] | undefined;
  readonly wording?: string | undefined;
  readonly askedFrom?: string | undefined;
}

export type ReadReader = ImportedReader | { readonly problem: string };

const SOURCES: readonly Consent['source'][] = ['form', 'embedded', 'api', 'move', 'return', 'operator', 'import'];

/** @param otherwise what they are of whom the file says nothing, or nothing that we know */
export function readReader(cells: readonly string[], columns: Columns, otherwise?: ImportStatus): ReadReader {
  const cellOf = (field: Field): string => {
    const column = columns[field];
    return column === undefined ? '' : readCell((cells[column] ?? '').trim()).trim();
  };
  const input = bareAddress(cellOf('address'));
  if (input === '') return { problem: `no address in column ${(columns.address ?? 0) + 1}` };
  const normalized = normalizeAddress(input);
  if ('problem' in normalized) return normalized;
  const word = cellOf('status');
  const status = word === '' ? otherwise : (readStatus(word) ?? otherwise);
  if (word !== '' && !status)
    return { problem: `the status "${word.slice(0, 40)}" is unknown; --as says what to take it for` };
  const source = cellOf('source') as Consent['source'];
  const told = strictest([...(status ? [status] : []), ...flagsOf(cellOf)]);
  return {
    address: normalized.address,
    status: told,
    askedAt: readDate(cellOf('askedAt')),
    confirmedAt: readDate(cellOf('confirmedAt')),
    endedAt: readDate(cellOf(told === 'suppressed' ? 'suppressedAt' : 'leftAt')),
    pausedUntil: readDate(cellOf('pausedUntil')),
    reason: cellOf('reason') || (readStatus(word) === 'suppressed' ? word.toLowerCase() : undefined),
    source: SOURCES.includes(source) ? source : undefined,
    wording: cellOf('wording') || undefined,
    askedFrom: cellOf('askedFrom') || undefined,
  };
}

/** What other columns say than the status: whoever is out in one of them is out. */
function flagsOf(cellOf: (field: Field) => string): readonly ImportStatus[] {
  const isLeft = readFlag(cellOf('isLeft')) || readDate(cellOf('isLeft')) || readDate(cellOf('leftAt'));
  return [
    ...(readFlag(cellOf('isActive')) === false || isLeft ? (['left'] as const) : []),
    ...(readFlag(cellOf('isConfirmed')) === false ? (['unconfirmed'] as const) : []),
    ...(readDate(cellOf('suppressedAt')) ? (['suppressed'] as const) : []),
  ];
}

/** "Ada Lovelace <ada@example.com>" and "mailto:ada@example.com". */
const bareAddress = (cell: string): string => (/<([^<>]*)>$/.exec(cell)?.[1] ?? cell).trim().replace(/^mailto:/i, '');

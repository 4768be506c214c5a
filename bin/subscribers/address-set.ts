import type { ImportStatus } from './read-status.ts';

const STATUSES: readonly ImportStatus[] = ['active', 'unconfirmed', 'left', 'suppressed'];
/** In the mark of an address that has been taken. */
const TAKEN = STATUSES.length + 1;
const FULL = 0.6;

/**
 * Which addresses a file has, and what it says of each: nine bytes a place, for millions of them. 64 bits of the id tell
 * them apart; among a million, that two are taken for one has a chance of one in thirty million.
 */
export function createAddressSet() {
  let table = emptyTable(1 << 12);
  let size = 0;
  const markOf = (id: string) => table.marks[placeOf(table, high(id), low(id))] ?? 0;
  const put = (id: string, mark: number) => putAt(table, high(id), low(id), mark);

  return {
    /** Undefined for one that is not there, or was taken. */
    statusOf: (id: string): ImportStatus | undefined => STATUSES[markOf(id) - 1],
    set(id: string, status: ImportStatus): void {
      if (markOf(id) === 0) size += 1;
      put(id, STATUSES.indexOf(status) + 1);
      if (size > FULL * table.marks.length) table = grown(table);
    },
    /** What is said of it; once, undefined from then on. */
    take(id: string): ImportStatus | undefined {
      const mark = markOf(id);
      if (mark > 0) put(id, TAKEN);
      return STATUSES[mark - 1];
    },
  };
}

interface Table {
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  /** 0: nobody is here. */
  readonly marks: Uint8Array;
}

const high = (id: string) => Number.parseInt(id.slice(0, 8), 16);
const low = (id: string) => Number.parseInt(id.slice(8, 16), 16);

const emptyTable = (places: number): Table => ({
  highs: new Uint32Array(places),
  lows: new Uint32Array(places),
  marks: new Uint8Array(places),
});

/** Where an address is, or the free place for it. The ids are hashes: nothing needs to be mixed any more. */
function placeOf({ highs, lows, marks }: Table, high: number, low: number): number {
  let place = low % marks.length;
  while (marks[place] !== 0 && (highs[place] !== high || lows[place] !== low)) place = (place + 1) % marks.length;
  return place;
}

function putAt(table: Table, high: number, low: number, mark: number): void {
  const place = placeOf(table, high, low);
  table.highs[place] = high;
  table.lows[place] = low;
  table.marks[place] = mark;
}

function grown(old: Table): Table {
  const table = emptyTable(old.marks.length * 2);
  for (const [place, mark] of old.marks.entries())
    if (mark > 0) putAt(table, old.highs[place] ?? 0, old.lows[place] ?? 0, mark);
  return table;
}

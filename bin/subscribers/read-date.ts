/** "2024-01-15", "2024-01-15T10:30:00.000Z", "2024/01/15 10:30:00", and Go's "2024-01-15 10:30:00.123 +0000 UTC". */
const YEAR_FIRST =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/;

/** "15.01.2024", with or without a time. */
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * A date of an export as ISO 8601, in UTC where no zone is given; undefined for what is none, and for "01/02/2024", which is January
 * here and February there.
 */
export function readDate(cell: string): string | undefined {
  const [, year, month, day, ...time] = YEAR_FIRST.exec(cell) ?? germanParts(cell) ?? [];
  if (!year) return undefined;
  const [hours = '0', minutes = '00', seconds = '00', zone = 'Z'] = time;
  const two = (part = '') => part.padStart(2, '0');
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  const date = new Date(`${year}-${two(month)}-${two(day)}T${two(hours)}:${minutes}:${seconds}${offset}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function germanParts(cell: string) {
  const [whole, day, month, year, ...time] = GERMAN.exec(cell) ?? [];
  return whole && [whole, year, month, day, ...time];
}

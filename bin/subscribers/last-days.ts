const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * So many days of the calendar up to this one, "2026-11-22", the oldest first. Steps of 24 hours from a moment would not do: where the
 * clocks change, they skip a day or meet one twice.
 */
export function lastDays(today: string, count: number): readonly string[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  return Array.from({ length: count }, (_, i) => new Date(noon - (count - 1 - i) * DAY_MS).toISOString().slice(0, 10));
}

/** "2026-11-22T07:00:00Z" → "2026-11-22-0700": the same scheduled time is the same issue, however often it fires. */
export function issueIdOf(scheduledAt: string): string {
  const time = new Date(scheduledAt);
  if (Number.isNaN(time.getTime())) {
    throw new RangeError(
      `Cannot name the issue: "${scheduledAt}" is no ISO 8601 time; give one like 2026-11-22T07:00:00Z`,
    );
  }
  const iso = time.toISOString();
  return `${iso.slice(0, 10)}-${iso.slice(11, 13)}${iso.slice(14, 16)}`;
}

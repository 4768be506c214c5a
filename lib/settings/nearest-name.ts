/** The known name that somebody may have meant: "schedule" for "shedule"; undefined when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const distances = known.map((candidate) => ({
    candidate,
    steps: distance(name.toLowerCase(), candidate.toLowerCase()),
  }));
  const nearest = distances.toSorted((a, b) => a.steps - b.steps)[0];
  return nearest && nearest.steps <= Math.max(2, Math.floor(name.length / 4)) ? nearest.candidate : undefined;
}

/** Longer names are nobody's typing error; the table below grows with the square. */
const LONGEST = 64;

/** Levenshtein: letters added, left out or changed. */
function distance(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

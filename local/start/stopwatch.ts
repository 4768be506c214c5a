export interface Step {
  readonly name: string;
  readonly milliseconds: number;
}

export interface Stopwatch {
  /** Names what happened since the last call. */
  lap(name: string): void;
  readonly steps: readonly Step[];
}

/** Measures the steps of this process; the first one began when the process did. */
export function createStopwatch(): Stopwatch {
  const steps: Step[] = [];
  let last = 0;
  return {
    steps,
    lap(name) {
      const now = performance.now();
      steps.push({ name, milliseconds: now - last });
      last = now;
    },
  };
}

import type { LastRun, RunStore } from '../ports.ts';

/** The last run in memory, for simulation and tests of what stands above. */
export function memoryRuns(): RunStore {
  let last: LastRun | undefined;
  return {
    last: async () => last,
    note: async (run) => {
      if (!last || last.schedule !== run.schedule || last.at < run.at) last = run;
    },
  };
}

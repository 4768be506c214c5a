import { memorySources } from '../../lambda/adapters/memory-sources.ts';
import { offlineFetcher } from '../../lambda/adapters/offline-fetcher.ts';
import { schedulePorts } from '../../lambda/adapters/schedule-ports.ts';
import { systemClock } from '../../lambda/adapters/system.ts';
import { HANDLER_WIRES, readConfig } from '../../lambda/config.ts';
import type { SchedulePorts } from '../../lambda/run-schedule.ts';

/** Articles come from the inbox alone. */
const NO_SOURCES = { settings: [], sources: memorySources(), fetcher: offlineFetcher };

/** The digest function's ports, with a clock that can be set: nobody waits an hour for the grace to end. */
export function passPorts(env: NodeJS.ProcessEnv, aheadMilliseconds: () => number): SchedulePorts {
  return {
    ...schedulePorts(readConfig(env, HANDLER_WIRES.digest)),
    ...NO_SOURCES,
    clock: { now: () => new Date(systemClock.now().getTime() + aheadMilliseconds()), wait: systemClock.wait },
    sending: { uncertain: 'resend', sendWindow: 24, canary: { share: 0, wait: 30 } },
  };
}

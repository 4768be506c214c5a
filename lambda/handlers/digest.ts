import type { Context } from 'aws-lambda';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { schedulePorts } from '../adapters/schedule-ports.ts';
import { systemClock } from '../adapters/system.ts';
import { type DigestEvent, HANDLER_WIRES, readConfig } from '../config.ts';
import { runSchedule, type ScheduleResult } from '../run-schedule.ts';
import { scheduleMetrics } from '../schedule-metrics.ts';

const config = readConfig(process.env, HANDLER_WIRES.digest);
const log = powertoolsLog('digest');
const tell = powertoolsMetrics(config.metrics, 'digest');
const ports = schedulePorts(config);

/** Called by its two schedules: to make an issue, and to see that open ones go on. */
export async function handler(
  event: DigestEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<ScheduleResult> {
  log.begin(context);
  const deadline = new Date(systemClock.now().getTime() + context.getRemainingTimeInMillis());
  const result = await runSchedule(event, ports, deadline);
  const { published, reports, totals: _totals, ...state } = result;
  for (const { outcome, ...facts } of published) log.info(outcome, facts);
  for (const report of reports) log.info('counted', report);
  log.info(`${event.kind} done`, state);
  tell(scheduleMetrics(result));
  return result;
}

import type { Context } from 'aws-lambda';
import { emfMetrics } from '../adapters/emf-metrics.ts';
import { schedulePorts } from '../adapters/schedule-ports.ts';
import { systemClock } from '../adapters/system.ts';
import { type DigestEvent, HANDLER_WIRES, readConfig } from '../config.ts';
import { runSchedule, type ScheduleResult } from '../run-schedule.ts';
import { sourceMetrics } from '../source-metrics.ts';

const config = readConfig(process.env, HANDLER_WIRES.digest);
const tell = emfMetrics(config.metrics, systemClock.now);
const ports = schedulePorts(config);

/** Called by its two schedules: to make an issue, and to see that open ones go on. */
export async function handler(
  event: DigestEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<ScheduleResult> {
  const now = systemClock.now();
  const deadline = new Date(now.getTime() + context.getRemainingTimeInMillis());
  const result = await runSchedule(event, ports, deadline);
  const { openHours, paused, totals, published } = result;
  console.log(JSON.stringify({ event: event.kind, ...result }));
  tell({ openHours, paused, ...totals, ...sourceMetrics(published) });
  return result;
}

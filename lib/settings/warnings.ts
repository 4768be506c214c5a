import { parseCron } from '../../lambda/schedule/parse-cron.ts';
import type { Settings } from '../settings.ts';
import { type ClockGap, clockGaps } from './clock-gaps.ts';
import { PRODUCTION } from './stages.ts';

export interface SettingsWarning {
  /** Names the warning for whoever wants to acknowledge it. */
  readonly id: string;
  readonly message: string;
}

/** Domains that belong to nobody, RFC 2606. */
const EXAMPLE_DOMAIN = /[@.]example\.(?:com|net|org)$|\.(?:example|invalid|test)$/i;

/** Settings that are possible, and most likely not what the operator wants. */
export function settingsWarnings(settings: Settings, now: Date): readonly SettingsWarning[] {
  return [...exampleSender(settings), ...nobodyIsTold(settings), ...idleZone(settings), ...skippedRuns(settings, now)];
}

function exampleSender({ newsletter: { from } }: Settings): readonly SettingsWarning[] {
  if (!EXAMPLE_DOMAIN.test(from)) return [];
  const message = `Cannot send as "${from}": its domain is an example that nobody can verify with SES; set newsletter.from in cdk.json to an address of your own domain`;
  return [{ id: 'verbatim:exampleSender', message }];
}

function nobodyIsTold({ alarmEmail, stage }: Settings): readonly SettingsWarning[] {
  if (alarmEmail || stage !== PRODUCTION) return [];
  const message =
    'Cannot tell anybody when an alarm rings: there is no address; set newsletter.alarmEmail in cdk.json, or subscribe to the output AlarmTopic';
  return [{ id: 'verbatim:nobodyIsTold', message }];
}

/** The stack makes records for what it makes itself: an identity that is there already has been told what its records are. */
function idleZone({ hostedZone, identity, domain }: Settings): readonly SettingsWarning[] {
  if (!hostedZone || identity === 'create' || domain) return [];
  const message = `Cannot use the zone "${hostedZone.name}": the identity is there already, and its DNS records with it; leave newsletter.hostedZone out of cdk.json, or set newsletter.identity to "create"`;
  return [{ id: 'verbatim:idleZone', message }];
}

/** EventBridge Scheduler leaves out a run whose local time does not exist; a run in the hour that comes twice runs once. */
function skippedRuns({ schedule, newsletter: { timeZone } }: Settings, now: Date): readonly SettingsWarning[] {
  const cron = parseCron(schedule);
  if (!cron.ok) return [];
  const times = cron.hours.flatMap((hour) => cron.minutes.map((minute) => hour * 60 + minute));
  return clockGaps(timeZone, now)
    .filter(({ from, to }) => times.some((time) => time >= from && time < to))
    .map((gap) => ({ id: 'verbatim:skippedRun', message: skipped(schedule, timeZone, gap) }));
}

const skipped = (schedule: string, timeZone: string, { day, from, to }: ClockGap): string =>
  `Cannot run ${schedule} on ${day}: clocks in ${timeZone} skip ${clock(from)} to ${clock(to)}, and the run with it; choose another hour for newsletter.schedule in cdk.json`;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

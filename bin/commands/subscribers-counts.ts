import { parseArgs } from 'node:util';
import { systemClock } from '../../lambda/adapters/system.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { countReaders } from '../subscribers/count-readers.ts';
import { lastDays } from '../subscribers/last-days.ts';
import { openSubscribers } from '../subscribers/open-subscribers.ts';
import { showCounts } from '../subscribers/show-counts.ts';
import type { Command } from './command.ts';

const OPTIONS = { stack: { type: 'string' } } as const;

const DAYS = 30;

/** `subscribers counts`: by status, and who joined on each of the last days, as days are where the newsletter is. */
export const countsCommand: Command = async (args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { timeZone } = readSettings().newsletter;
  // Swedish dates are ISO dates.
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
  const dayOf = (date: string) => format.format(new Date(date));
  const now = systemClock.now();
  const days = lastDays(dayOf(now.toISOString()), DAYS);
  const counts = await countReaders(await openSubscribers(values.stack), { now: now.toISOString(), days, dayOf });
  for (const line of showCounts(counts)) console.log(line);
  return 0;
};

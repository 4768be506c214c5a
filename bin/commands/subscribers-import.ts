import { parseArgs } from 'node:util';
import { checkConsent } from '../subscribers/check-consent.ts';
import { importFile } from '../subscribers/import-file.ts';
import { interruption } from '../subscribers/interruption.ts';
import { openSubscribers } from '../subscribers/open-subscribers.ts';
import { type ImportStatus, readStatus } from '../subscribers/read-status.ts';
import type { Command } from './command.ts';

const USAGE =
  'call it as: subscribers import FILE.csv|- --consent "where they agreed" [--dry-run] [--as active|left|suppressed] [--stack NAME]';

const OPTIONS = {
  consent: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  as: { type: 'string' },
  stack: { type: 'string' },
} as const;

/** `subscribers import`: takes readers over from a CSV file, whatever system wrote it; again and again, if need be. */
export const importCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new Error(`Cannot import: give one file; ${USAGE}`);
  const order = { wording: checkConsent(values.consent, 'import'), otherwise: statusOf(values.as) };
  const subscribers = values['dry-run'] ? undefined : await openSubscribers(values.stack);
  const { signal, release } = interruption();
  try {
    return await importFile(name, { ...order, subscribers, signal });
  } finally {
    release();
  }
};

function statusOf(word: string | undefined): ImportStatus | undefined {
  const status = word === undefined ? undefined : readStatus(word);
  if (word === undefined || status) return status;
  throw new Error(`Cannot import: --as is "${word}"; give active, left or suppressed`);
}

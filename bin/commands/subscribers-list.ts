import { parseArgs } from 'node:util';
import { systemClock } from '../../lambda/adapters/system.ts';
import { allRows } from '../subscribers/all-rows.ts';
import { openOutput } from '../subscribers/open-output.ts';
import { openSubscribers } from '../subscribers/open-subscribers.ts';
import { readStatusOption } from '../subscribers/read-status-option.ts';
import { showState } from '../subscribers/show-state.ts';
import type { Command } from './command.ts';

const OPTIONS = { status: { type: 'string' }, stack: { type: 'string' } } as const;

/** `subscribers list`: one line a reader, in the table's own order, which is none. */
export const listCommand: Command = async (args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const status = readStatusOption(values.status, 'list');
  const now = systemClock.now().toISOString();
  const output = openOutput();
  let count = 0;
  for await (const page of allRows(await openSubscribers(values.stack))) {
    const wanted = page.filter((row) => !status || row.status === status);
    const lines = wanted.map((row) => `${row.address || row.id}  ${showState(row, now)}\n`);
    if (!(await output.print(lines.join('')))) return 0;
    count += wanted.length;
  }
  output.close();
  if (count === 0) console.log(status ? `Nobody is ${status}.` : 'No reader yet.');
  return 0;
};

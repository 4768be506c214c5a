import { parseArgs } from 'node:util';
import { allRows } from '../subscribers/all-rows.ts';
import { exportHeader, exportRow } from '../subscribers/export-row.ts';
import { openOutput } from '../subscribers/open-output.ts';
import { openSubscribers } from '../subscribers/open-subscribers.ts';
import { readStatusOption } from '../subscribers/read-status-option.ts';
import { many } from '../subscribers/show-survey.ts';
import type { Command } from './command.ts';

const OPTIONS = { status: { type: 'string' }, stack: { type: 'string' } } as const;

/** `subscribers export`: everybody as CSV on standard output, a page in memory at a time. */
export const exportCommand: Command = async (args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const status = readStatusOption(values.status, 'export');
  const roster = await openSubscribers(values.stack);
  const output = openOutput();
  let [exported, erased] = [0, 0];
  await output.print(exportHeader());
  for await (const page of allRows(roster)) {
    const wanted = page.filter((row) => !status || row.status === status);
    const known = wanted.filter(({ address }) => address !== '');
    if (!(await output.print(known.map(exportRow).join('')))) return 0;
    exported += known.length;
    erased += wanted.length - known.length;
  }
  output.close();
  console.error(`${many(exported)} exported${erased > 0 ? `; ${many(erased)} were erased and have no address` : ''}`);
  return 0;
};

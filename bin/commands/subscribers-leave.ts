import { parseArgs } from 'node:util';
import { systemClock } from '../../lambda/adapters/system.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { leave } from '../../lambda/subscribers/transitions.ts';
import { normalizeAll } from '../subscribers/normalize-all.ts';
import { openLeavingSubscribers } from '../subscribers/open-leaving-subscribers.ts';
import { showState } from '../subscribers/show-state.ts';
import type { Command } from './command.ts';

const USAGE = 'call it as: subscribers leave ADDRESS… [--stack NAME]';

const OPTIONS = { stack: { type: 'string' } } as const;

/** `subscribers leave`: for somebody who has written to the operator instead of tapping the link. */
export const leaveCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new Error(`Cannot let anybody leave: no address is given; ${USAGE}`);
  const addresses = normalizeAll(positionals, 'let leave');
  const subscribers = await openLeavingSubscribers(values.stack);
  let isDone = true;
  for (const address of addresses) {
    const [id, now] = [subscriberId(address), systemClock.now().toISOString()];
    const hasLeft = await subscribers.amend(id, leave(now));
    const [row] = await subscribers.get([id]);
    console.log(`${address}: ${row ? showState(row, now) : 'unknown here'}${row && !hasLeft ? ' already' : ''}`);
    if (!row) isDone = false;
  }
  return isDone ? 0 : 1;
};

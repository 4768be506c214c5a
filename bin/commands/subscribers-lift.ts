import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { systemClock } from '../../lambda/adapters/system.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { lift } from '../../lambda/subscribers/transitions.ts';
import { normalizeAll } from '../subscribers/normalize-all.ts';
import { openSubscribers } from '../subscribers/open-subscribers.ts';
import { showState } from '../subscribers/show-state.ts';
import type { Command } from './command.ts';

const USAGE = 'call it as: subscribers lift ADDRESS --because "why" [--by NAME] [--stack NAME]';

const OPTIONS = { because: { type: 'string' }, by: { type: 'string' }, stack: { type: 'string' } } as const;

/** `subscribers lift`: ends a suppression; who did it and why stays in the row. One address at a time: it is no routine. */
export const liftCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const because = values.because?.trim();
  const [address, ...more] = normalizeAll(positionals, 'lift');
  if (!address || more.length > 0) throw new Error(`Cannot lift: give one address; ${USAGE}`);
  if (!because) throw new Error(`Cannot lift: it is not said why; ${USAGE}`);
  const subscribers = await openSubscribers(values.stack);
  const [id, at] = [subscriberId(address), systemClock.now().toISOString()];
  const [row] = await subscribers.get([id]);
  const was = row?.reason ?? 'no reason given';
  const isLifted = await subscribers.amend(
    id,
    lift('active', { at, by: values.by ?? userInfo().username, because, was }),
  );
  if (!isLifted) {
    console.error(`Cannot lift ${address}: ${row ? showState(row, at) : 'unknown here'}; ${adviceFor(row?.erasedAt)}`);
    return 1;
  }
  console.log(`${address}: active again; was suppressed (${was})`);
  if (was === 'complained')
    console.log('They had called a mail of yours spam: write only if they have asked for it since.');
  console.log(`SES may still refuse the address: aws sesv2 delete-suppressed-destination --email-address ${address}`);
  return 0;
};

const adviceFor = (erasedAt: string | undefined) =>
  erasedAt ? 'take the hash away with "subscribers erase --wholly", then add them anew' : 'there is nothing to lift';

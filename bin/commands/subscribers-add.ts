import { parseArgs } from 'node:util';
import { randomText, systemClock } from '../../lambda/adapters/system.ts';
import { newSubscriber, TOKEN_LENGTH } from '../../lambda/subscribers/new-subscriber.ts';
import { checkConsent } from '../subscribers/check-consent.ts';
import { normalizeAll } from '../subscribers/normalize-all.ts';
import { openSubscribers } from '../subscribers/open-subscribers.ts';
import { showState } from '../subscribers/show-state.ts';
import type { Command } from './command.ts';

const USAGE = 'call it as: subscribers add ADDRESS… --consent "where they agreed" [--stack NAME]';

const OPTIONS = { consent: { type: 'string' }, stack: { type: 'string' } } as const;

/** `subscribers add`: adds readers who have agreed to it; whoever is known already stays as they are. */
export const addCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new Error(`Cannot add: no address is given; ${USAGE}`);
  const wording = checkConsent(values.consent, 'add');
  const addresses = normalizeAll(positionals, 'add');
  const subscribers = await openSubscribers(values.stack);
  let isDone = true;
  for (const address of addresses) {
    const now = systemClock.now().toISOString();
    const consent = { at: now, source: 'operator', wording } as const;
    const row = newSubscriber({ address, joinedAt: now, token: randomText(TOKEN_LENGTH), consent });
    if (await subscribers.add(row)) {
      console.log(`${address}: added`);
      continue;
    }
    const [known] = await subscribers.get([row.id]);
    console.log(`${address}: known already, unchanged: ${known ? showState(known, now) : 'gone meanwhile'}`);
    if (known?.status !== 'active') isDone = false;
  }
  if (!isDone) console.log('Who left can come back by signing up; "subscribers lift" ends a suppression.');
  return isDone ? 0 : 1;
};

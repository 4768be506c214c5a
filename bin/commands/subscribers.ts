import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { randomText, systemClock } from '../../lambda/adapters/system.ts';
import { readConfig } from '../../lambda/config.ts';
import { newSubscriber, TOKEN_LENGTH } from '../../lambda/subscribers/new-subscriber.ts';
import { normalizeAddress } from '../../lambda/subscribers/normalize-address.ts';
import type { Command } from './command.ts';

/** `subscribers add ADDRESS…`: adds readers who have agreed to it; whoever is known already stays as they are. */
export const subscribersCommand: Command = async ([action, ...addresses]) => {
  if (action !== 'add' || addresses.length === 0) {
    throw new Error('Cannot change subscribers: say what to do; call it as: subscribers add ADDRESS…');
  }
  const { subscribersTable } = readConfig(process.env, ['subscribersTable']);
  const store = dynamoSubscribers(createDynamo(), subscribersTable);
  let failed = false;
  for (const input of addresses) {
    const normalized = normalizeAddress(input);
    if ('problem' in normalized) {
      console.error(`Cannot add "${input}": ${normalized.problem}`);
      failed = true;
      continue;
    }
    const { address } = normalized;
    const joinedAt = systemClock.now().toISOString();
    const isNew = await store.add(newSubscriber({ address, joinedAt, token: randomText(TOKEN_LENGTH) }));
    console.log(`${address}: ${isNew ? 'added' : 'known already, unchanged'}`);
  }
  return failed ? 1 : 0;
};

import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { randomText } from '../../lambda/adapters/system.ts';
import { newSubscriber, TOKEN_LENGTH } from '../../lambda/subscribers/new-subscriber.ts';

const ADDRESSES = ['mira@example.com', 'jonas.okafor@example.com', 'leyla+news@example.com'] as const;

/** Long enough ago for the issue of this minute. */
const JOINED_AT = '2026-01-01T00:00:00.000Z';

/** Adds the sample readers, and answers with their addresses. */
export async function addReaders(table: string): Promise<readonly string[]> {
  const dynamo = createDynamo();
  const subscribers = dynamoSubscribers(dynamo, table);
  for (const address of ADDRESSES) {
    await subscribers.add(newSubscriber({ address, joinedAt: JOINED_AT, token: randomText(TOKEN_LENGTH) }));
  }
  dynamo.destroy();
  return ADDRESSES;
}

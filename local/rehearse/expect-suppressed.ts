import { setTimeout } from 'node:timers/promises';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';

/** Milliseconds: a batch of events waits for five seconds, and MiniStack looks into queues one after the other. */
const LONGEST = 60_000;
const LOOK_EVERY = 500;

/** Waits until a reader gets no more mail because of what SES has said. */
export async function expectSuppressed(table: string, address: string, signal: AbortSignal): Promise<void> {
  const subscribers = dynamoSubscribers(createDynamo(), table);
  for (const end = performance.now() + LONGEST; performance.now() < end; ) {
    const [reader] = await subscribers.get([subscriberId(address)]);
    if (reader?.status === 'suppressed') return;
    await setTimeout(LOOK_EVERY, undefined, { signal });
  }
  throw new Error(`Cannot see the bounce take effect: after a minute ${address} still gets mail; see "ministack.log"`);
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoDeliveryTraces } from '../../lambda/adapters/dynamo-delivery-traces.ts';
import { memoryDeliveries } from '../../lambda/adapters/memory-deliveries.ts';
import type { Delivery } from '../../lambda/model/delivery.ts';
import type { CopyFeedback } from '../../lambda/model/feedback.ts';
import type { DeliveryStore, DeliveryTraces } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const AT = '2026-11-22T07:00:00.000Z';
const LATER = '2026-11-22T08:00:00.000Z';

describe.each(['memory', 'DynamoDB'])('a delivery store in %s', (kind) => {
  let store: DeliveryStore;
  let traces: DeliveryTraces;
  let stop = async () => {};
  let issue = 0;
  const newIssue = () => `issue-${issue++}`;

  beforeAll(async () => {
    if (kind === 'memory') {
      const memory = memoryDeliveries();
      [store, traces] = [memory, memory];
      return;
    }
    const tables = await startTables();
    store = dynamoDeliveries(tables.dynamo, 'deliveries');
    traces = dynamoDeliveryTraces(tables.dynamo, 'deliveries');
    stop = tables.stop;
  });
  afterAll(() => stop());

  it('gives a claim to exactly one of many', async () => {
    const id = newIssue();
    const claims = await Promise.all(Array.from({ length: 8 }, () => store.claim(id, 'a', AT)));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it("erases one reader's deliveries and nobody else's", async () => {
    const [first, second, third] = [newIssue(), newIssue(), newIssue()];
    await Promise.all([store.claim(first, 'a', AT), store.claim(second, 'a', AT), store.claim(second, 'b', AT)]);
    expect(await traces.erase('a', [first, second, third])).toBe(2);
    expect([await store.get(first, ['a']), (await store.get(second, ['a', 'b'])).length]).toEqual([[], 1]);
  });

  it('gives a released one again', async () => {
    const id = newIssue();
    await store.claim(id, 'a', AT);
    await store.settle({ issueId: id, subscriberId: 'a', status: 'released', at: AT, reason: 'Throttling' });
    expect(await store.claim(id, 'a', AT)).toBe(true);
  });

  it.each(['sent', 'refused', 'uncertain'] as const)('never gives one again that is %s', async (status) => {
    const id = newIssue();
    await store.claim(id, 'a', AT);
    await store.settle({ issueId: id, subscriberId: 'a', status, at: AT });
    expect(await store.claim(id, 'a', AT)).toBe(false);
  });

  it('keeps what was sent when a late answer says otherwise', async () => {
    const id = newIssue();
    await store.claim(id, 'a', AT);
    await store.settle({ issueId: id, subscriberId: 'a', status: 'sent', at: AT, messageId: 'm1' });
    await store.settle({ issueId: id, subscriberId: 'a', status: 'released', at: AT });
    expect(await store.get(id, ['a'])).toMatchObject([{ status: 'sent', messageId: 'm1' }]);
  });

  it('settles nothing that was never claimed', async () => {
    const id = newIssue();
    await store.settle({ issueId: id, subscriberId: 'a', status: 'sent', at: AT });
    expect(await store.get(id, ['a'])).toEqual([]);
  });

  it('does not suppress what is being sent', async () => {
    const id = newIssue();
    await store.claim(id, 'a', AT);
    await store.suppress(id, 'a', AT, 'left');
    expect(await store.get(id, ['a'])).toMatchObject([{ status: 'claimed' }]);
  });

  it('does not claim what is suppressed', async () => {
    const id = newIssue();
    await store.suppress(id, 'a', AT, 'left');
    expect(await store.claim(id, 'a', AT)).toBe(false);
  });

  const told = (issueId: string, kind: CopyFeedback['kind'] = 'sent'): CopyFeedback => ({
    kind,
    issueId,
    subscriberId: 'a',
    messageId: 'm1',
    at: LATER,
  });
  const rowThatIs = async (status: Delivery['status'] | undefined) => {
    const id = newIssue();
    if (status === 'suppressed') await store.suppress(id, 'a', AT, 'left');
    else if (status) await store.claim(id, 'a', AT);
    if (status && status !== 'suppressed' && status !== 'claimed')
      await store.settle({ issueId: id, subscriberId: 'a', status, at: AT, messageId: 'm0' });
    return id;
  };

  it.each([undefined, 'claimed', 'uncertain', 'released', 'suppressed'] as const)(
    'is sent when SES says so, though it was %s',
    async (status) => {
      const id = await rowThatIs(status);
      await store.confirm(told(id));
      expect(await store.get(id, ['a'])).toMatchObject([{ status: 'sent', messageId: 'm1', at: LATER }]);
      expect(await store.claim(id, 'a', AT)).toBe(false);
    },
  );

  it('is confirmed without change when it was marked before', async () => {
    const id = await rowThatIs('sent');
    await store.confirm(told(id));
    expect(await store.get(id, ['a'])).toMatchObject([{ status: 'sent', messageId: 'm0', at: AT }]);
  });

  it.each([undefined, 'claimed', 'sent'] as const)(
    'stays refused after a rejection, though it was %s',
    async (status) => {
      const id = await rowThatIs(status);
      await store.reject({ ...told(id, 'rejected'), reason: 'Bad content' });
      await store.confirm(told(id));
      expect(await store.get(id, ['a'])).toMatchObject([{ status: 'refused', reason: 'Bad content' }]);
    },
  );

  it('may be sent again once it was given up', async () => {
    const id = await rowThatIs('claimed');
    const [row] = await store.get(id, ['a']);
    expect(row && (await store.giveUp(row, LATER))).toBe(true);
    expect(await store.claim(id, 'a', LATER)).toBe(true);
  });

  it('is not given up when it has changed since it was read', async () => {
    const id = await rowThatIs('claimed');
    const [row] = await store.get(id, ['a']);
    await store.settle({ issueId: id, subscriberId: 'a', status: 'uncertain', at: LATER });
    expect(row && (await store.giveUp(row, LATER))).toBe(false);
    expect(await store.get(id, ['a'])).toMatchObject([{ status: 'uncertain' }]);
  });

  it.each([
    [['delayed', 'softBounced'], 'softBounced'],
    [['bounced', 'delayed', 'expired'], 'bounced'],
    [['complained', 'bounced', 'complained'], 'complained'],
    [['delayed', 'delayed'], 'delayed'],
  ] as const)('that hears %j keeps the worst', async (fates, worst) => {
    const id = await rowThatIs('sent');
    for (const fate of fates) await store.setFate({ ...told(id, fate), reason: `because ${fate}` }, fate);
    expect(await store.get(id, ['a'])).toMatchObject([{ status: 'sent', fate: worst, reason: `because ${worst}` }]);
  });

  it('keeps no fate of a copy that nobody knows', async () => {
    const id = newIssue();
    await store.setFate(told(id, 'bounced'), 'bounced');
    expect(await store.get(id, ['a'])).toEqual([]);
  });

  it('finds 250 rows among 300 subscribers', async () => {
    const id = newIssue();
    const ids = Array.from({ length: 300 }, (_, i) => `${(i % 16).toString(16)}-${i}`);
    await Promise.all(ids.slice(0, 250).map((one) => store.claim(id, one, AT)));
    expect(await store.get(id, ids)).toHaveLength(250);
  });
});

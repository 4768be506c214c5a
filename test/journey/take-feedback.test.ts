import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryDeliveries } from '../../lambda/adapters/memory-deliveries.ts';
import { memorySubscribers } from '../../lambda/adapters/memory-subscribers.ts';
import type { Feedback } from '../../lambda/model/feedback.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import { takeFeedback } from '../../lambda/take-feedback.ts';
import { takeNotifications } from '../../lambda/take-notifications.ts';

const AT = '2026-11-22T07:00:00.000Z';
const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:feedback';
const READER: Subscriber = { id: 'a', address: 'a@example.com', status: 'active', token: 't', joinedAt: AT };

async function world() {
  const [deliveries, subscribers] = [memoryDeliveries(), memorySubscribers()];
  await subscribers.add(READER);
  await deliveries.claim('i', 'a', AT);
  const end = async () => ({ row: (await deliveries.get('i', ['a']))[0], reader: (await subscribers.get(['a']))[0] });
  return { deliveries, subscribers, topic: TOPIC, end };
}

const told = (kind: Feedback['kind']): Feedback => ({ kind, issueId: 'i', subscriberId: 'a', messageId: 'm', at: AT });

const KINDS: readonly Feedback['kind'][] = [
  'sent',
  'delayed',
  'expired',
  'softBounced',
  'bounced',
  'complained',
  'rejected',
];

describe('feedback', () => {
  it.each([
    ['sent', 'sent', undefined, 'active'],
    ['delayed', 'sent', 'delayed', 'active'],
    ['expired', 'sent', 'expired', 'active'],
    ['softBounced', 'sent', 'softBounced', 'active'],
    ['bounced', 'sent', 'bounced', 'suppressed'],
    ['complained', 'sent', 'complained', 'suppressed'],
    ['rejected', 'refused', undefined, 'active'],
  ] as const)('%s: the copy is %s, its fate %s, its reader %s', async (kind, status, fate, standing) => {
    const cloud = await world();
    await takeFeedback([told(kind)], cloud);
    const { row, reader } = await cloud.end();
    expect([row?.status, row?.fate, reader?.status]).toEqual([status, fate, standing]);
  });

  it('comes to the same in any order, any batches, and any number of times', async () => {
    const events = fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(events, fc.array(fc.nat(11)), fc.nat(11), async (kinds, again, cut) => {
        const [one, other] = [await world(), await world()];
        await takeFeedback(kinds.map(told), one);
        const shuffled = [...kinds, ...again.flatMap((i) => kinds[i] ?? [])].reverse();
        await takeFeedback(shuffled.slice(0, cut).map(told), other);
        await takeFeedback(shuffled.slice(cut).map(told), other);
        const [a, b] = [await one.end(), await other.end()];
        expect([b.row?.status, b.row?.fate, b.reader?.status]).toEqual([a.row?.status, a.row?.fate, a.reader?.status]);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('reads a row and writes none when the sender has marked it', async () => {
    const cloud = await world();
    await cloud.deliveries.settle({ issueId: 'i', subscriberId: 'a', status: 'sent', at: AT });
    const confirm = async () => {
      throw new Error('written');
    };
    const [result] = await takeFeedback([told('sent')], { ...cloud, deliveries: { ...cloud.deliveries, confirm } });
    expect(result?.status).toBe('fulfilled');
  });
});

const body = (event: object, TopicArn = TOPIC) =>
  JSON.stringify({ Type: 'Notification', TopicArn, Message: JSON.stringify(event) });
const mail = {
  messageId: 'm',
  timestamp: AT,
  tags: { issue: ['i'], subscriber: ['a'], 'ses:operation': ['SendRawEmail'] },
};
const bounce = (bounceType: string, status = '5.1.1') => ({
  eventType: 'Bounce',
  mail,
  bounce: {
    bounceType,
    bounceSubType: 'General',
    timestamp: '2026-11-22T07:05:00.000Z',
    bouncedRecipients: [{ status }],
  },
});

describe('a message of the feedback queue', () => {
  it.each([
    [{ eventType: 'Send', mail, send: {} }, 'sent'],
    [{ eventType: 'Delivery', mail, delivery: {} }, 'sent'],
    [bounce('Permanent'), 'bounced'],
    [bounce('Transient', '4.2.2'), 'softBounced'],
    [bounce('Transient', '4.4.7'), 'expired'],
    [bounce('Undetermined'), 'softBounced'],
    [{ eventType: 'Complaint', mail, complaint: { complaintFeedbackType: 'abuse' } }, 'complained'],
    [{ eventType: 'Reject', mail, reject: { reason: 'Bad content' } }, 'rejected'],
    [{ eventType: 'DeliveryDelay', mail, deliveryDelay: { delayType: 'MailboxFull' } }, 'delayed'],
  ])('%j is %s', async (event, kind) => {
    const { taken } = await takeNotifications([{ id: '1', body: body(event) }], await world());
    expect(taken).toMatchObject([{ kind, issueId: 'i', subscriberId: 'a' }]);
  });

  it.each([
    [bounce('Permanent'), 'suppressed'],
    [{ eventType: 'Complaint', mail, complaint: {} }, 'suppressed'],
    [bounce('Transient', '4.2.2'), 'active'],
    [{ eventType: 'Send', mail, send: {} }, 'active'],
    [{ eventType: 'Reject', mail, reject: {} }, 'active'],
  ])('%j about a mail that is no issue writes of the reader at most, and of no copy', async (event, status) => {
    const cloud = await world();
    const letter = { ...event, mail: { ...mail, tags: { subscriber: ['a'] } } };
    const { failed } = await takeNotifications([{ id: '1', body: body(letter) }], cloud);
    const { reader, row } = await cloud.end();
    expect([failed, reader?.status, row?.status]).toEqual([[], status, 'claimed']);
  });

  it('keeps when and why an address bounced', async () => {
    const { taken } = await takeNotifications([{ id: '1', body: body(bounce('Permanent')) }], await world());
    expect(taken).toMatchObject([{ at: '2026-11-22T07:05:00.000Z', reason: 'Permanent: General: 5.1.1' }]);
  });

  it.each([
    ['another topic', body(bounce('Permanent'), `${TOPIC}2`)],
    ['no topic', JSON.stringify(bounce('Permanent'))],
    ['mail that is not ours', body({ ...bounce('Permanent'), mail: { messageId: 'm', timestamp: AT, tags: {} } })],
    ['an open', body({ eventType: 'Open', mail })],
    ['an event named like a method', body({ eventType: 'constructor', mail })],
  ])('from %s changes nothing', async (_, message) => {
    const cloud = await world();
    const { taken, ignored, failed } = await takeNotifications([{ id: '1', body: message }], cloud);
    expect([taken, ignored.length, failed]).toEqual([[], 1, []]);
    expect((await cloud.end()).reader).toEqual(READER);
  });

  it('that is broken, or cannot be written, goes back alone', async () => {
    const cloud = await world();
    const amend = async () => {
      throw new Error('the table is busy');
    };
    const messages = [
      { id: 'broken', body: '{' },
      { id: 'good', body: body({ eventType: 'Send', mail }) },
      { id: 'busy', body: body(bounce('Permanent')) },
    ];
    const { failed } = await takeNotifications(messages, { ...cloud, subscribers: { amend } });
    expect(failed.map(({ id }) => id)).toEqual(['broken', 'busy']);
    expect((await cloud.end()).row).toMatchObject({ status: 'sent' });
  });
});

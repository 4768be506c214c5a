import { describe, expect, it } from 'vitest';
import { type Fate, mortal } from '../../bin/simulate/mortal.ts';
import type { Feedback } from '../../lambda/model/feedback.ts';
import { runSchedule } from '../../lambda/run-schedule.ts';
import { sendChunk } from '../../lambda/send-chunk.ts';
import { takeFeedback } from '../../lambda/take-feedback.ts';
import { sampleOf } from '../thorough.ts';
import {
  addReaders,
  copies,
  dropArticle,
  ISSUE_ID,
  type MemoryCloud,
  memoryCloud,
  SCHEDULED_AT,
  SENDING,
} from './memory-cloud.ts';

const QUARTER_HOUR = 15 * 60_000;
const READERS = 4;
/** After one call is before the next, but for the last one, and for calls made side by side. */
const WHEN = sampleOf(['before', 'after'] as const, 2);

/** Dies at its nth call, whoever made the calls before. */
function nthCall(nth: number, when: 'before' | 'after') {
  let calls = 0;
  const fate: Fate = () => {
    calls += 1;
    return calls === nth ? when : undefined;
  };
  return { fate, happened: () => calls >= nth };
}

const NOBODY: Fate = () => undefined;

interface Fates {
  readonly digest?: Fate;
  readonly send?: Fate;
  readonly feedback?: Fate;
}

/** A whole send: the schedule, senders and feedback, each of which may die, and passes every quarter of an hour. */
async function runToTheEnd(cloud: MemoryCloud, fates: Fates, eventsArrive = true): Promise<void> {
  const digest = mortal(
    cloud,
    ['inbox', 'issues', 'files', 'subscribers', 'deliveries', 'queue'],
    fates.digest ?? NOBODY,
  );
  const event = { kind: 'issue', scheduledAt: SCHEDULED_AT } as const;
  // Lambda tries again what fails.
  if ((await Promise.race([runSchedule(event, digest.ports), digest.died])) === 'died') await runSchedule(event, cloud);
  for (let pass = 0; pass < 8; pass += 1) {
    await drain(cloud, fates.send ?? NOBODY);
    if (eventsArrive) await tellAll(cloud, fates.feedback ?? NOBODY);
    await cloud.clock.wait(QUARTER_HOUR);
    await runSchedule({ kind: 'pass' }, cloud);
  }
}

/** The queue gives every chunk to a sender until none is left; one that a sender died with comes again. */
async function drain(cloud: MemoryCloud, fate: Fate): Promise<void> {
  for (let chunk = cloud.queued.shift(); chunk; chunk = cloud.queued.shift()) {
    const { ports, died } = mortal(cloud, ['issues', 'files', 'subscribers', 'deliveries', 'queue', 'mailer'], fate);
    const deadline = new Date(cloud.clock.now().getTime() + 120_000);
    if ((await Promise.race([sendChunk(chunk, deadline, ports), died])) === 'died') cloud.queued.push(chunk);
  }
}

/** Send events of all that SES took; a batch that the function died with comes again. */
async function tellAll(cloud: MemoryCloud, fate: Fate): Promise<void> {
  const at = cloud.clock.now().toISOString();
  const events = cloud.accepted.map(
    ({ issueId, subscriberId }, i): Feedback => ({ kind: 'sent', issueId, subscriberId, messageId: `m${i}`, at }),
  );
  const { ports, died } = mortal(cloud, ['subscribers', 'deliveries'], fate);
  if ((await Promise.race([takeFeedback(events, ports), died])) === 'died') await takeFeedback(events, cloud);
}

async function newCloud(uncertain: 'resend' | 'hold' = 'resend') {
  const cloud = { ...memoryCloud(), sending: { ...SENDING, uncertain } };
  const ids = await addReaders(cloud, READERS);
  dropArticle(cloud);
  return { cloud, ids };
}

/** Everything that the world can see at the end. */
async function endOf(cloud: MemoryCloud, ids: readonly string[]) {
  const [issue, report] = [await cloud.issues.get(ISSUE_ID), await cloud.issues.lastReport(ISSUE_ID)];
  return { copies: copies(cloud, ids), status: issue?.status, sent: report?.sent, uncertain: report?.uncertain };
}

const ALL_WELL = { copies: { '1': READERS }, status: 'sent', sent: READERS, uncertain: 0 };

describe.each(WHEN)('a function that dies %s its call', (when) => {
  it.each([
    ['digest', 20],
    ['send', 10],
    ['feedback', 1],
  ] as const)('%s: at whichever call, everybody has one copy and the report says so', async (name, fewest) => {
    let nth = 1;
    for (let isOver = false; !isOver; nth += 1) {
      const { cloud, ids } = await newCloud();
      const { fate, happened } = nthCall(nth, when);
      await runToTheEnd(cloud, { [name]: fate });
      isOver = !happened();
      expect({ nth, ...(await endOf(cloud, ids)) }).toEqual({ nth, ...ALL_WELL });
    }
    expect(nth).toBeGreaterThan(fewest);
  });

  it('send, and its events are lost: under hold nobody has two copies, and who may have none is uncertain', async () => {
    for (let [nth, isOver] = [1, false]; !isOver; nth += 1) {
      const { cloud, ids } = await newCloud('hold');
      const { fate, happened } = nthCall(nth, when);
      await runToTheEnd(cloud, { send: fate }, false);
      isOver = !happened();
      const end = await endOf(cloud, ids);
      expect(end.copies['2'] ?? 0).toBe(0);
      expect(end).toMatchObject({ status: 'sent', sent: READERS - (end.uncertain ?? 0) });
      expect(end.copies['0'] ?? 0).toBeLessThanOrEqual(end.uncertain ?? 0);
    }
  });

  it('send, and its events are lost: under resend nobody has none, and only those in flight may have two', async () => {
    for (let [nth, isOver] = [1, false]; !isOver; nth += 1) {
      const { cloud, ids } = await newCloud('resend');
      const { fate, happened } = nthCall(nth, when);
      await runToTheEnd(cloud, { send: fate }, false);
      isOver = !happened();
      const end = await endOf(cloud, ids);
      expect(end).toMatchObject({ status: 'sent', sent: READERS, uncertain: 0 });
      expect(end.copies['0'] ?? 0).toBe(0);
      expect(end.copies['2'] ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

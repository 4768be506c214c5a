import { describe, expect, it } from 'vitest';
import { runSchedule } from '../../lambda/run-schedule.ts';
import { sendChunk } from '../../lambda/send-chunk.ts';
import {
  addReaders,
  copies,
  dropArticle,
  ISSUE_ID,
  type MemoryCloud,
  memoryCloud,
  SCHEDULED_AT,
} from './memory-cloud.ts';

const QUARTER_HOUR = 15 * 60_000;
const PORTS = ['inbox', 'issues', 'files', 'subscribers', 'deliveries', 'queue', 'mailer'] as const;

class Crash extends Error {}

/** The same cloud, whose function dies at its nth call to the world outside: before the call, or after it was done. */
function dyingAt(cloud: MemoryCloud, nth: number, when: 'before' | 'after'): MemoryCloud {
  let calls = 0;
  const guard =
    (method: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      calls += 1;
      if (calls !== nth) return method(...args);
      if (when === 'before') throw new Crash();
      return Promise.resolve(method(...args)).then(() => {
        throw new Crash();
      });
    };
  const guarded = PORTS.map((name) => {
    const methods = Object.entries(cloud[name]).map(([method, does]) => [
      method,
      typeof does === 'function' && method !== 'pages' ? guard(does as () => unknown) : does,
    ]);
    return [name, Object.fromEntries(methods)];
  });
  return { ...cloud, ...Object.fromEntries(guarded) };
}

/** True when the function died. */
async function died(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof Crash) return true;
    throw error;
  }
}

const FAR = new Date('2027-01-01T00:00:00Z');

/** The queue gives every chunk to a sender until none is left; one that a sender died with comes again. */
async function drain(cloud: MemoryCloud, sender = cloud): Promise<void> {
  for (let chunk = cloud.queued.shift(); chunk; chunk = cloud.queued.shift()) {
    if (await died(sendChunk(chunk, FAR, sender))) cloud.queued.push(chunk);
  }
}

/** The issue's schedule, tried again as Lambda does with what fails, then the pass every quarter of an hour. */
async function runToTheEnd(cloud: MemoryCloud, first: MemoryCloud, sender: MemoryCloud): Promise<boolean> {
  const event = { kind: 'issue', scheduledAt: SCHEDULED_AT } as const;
  const crashed = await died(runSchedule(event, first));
  if (crashed) await runSchedule(event, cloud);
  for (let pass = 0; pass < 4; pass += 1) {
    await drain(cloud, sender);
    await cloud.clock.wait(QUARTER_HOUR);
    await runSchedule({ kind: 'pass' }, cloud);
  }
  return crashed;
}

async function newCloud() {
  const cloud = memoryCloud();
  const ids = await addReaders(cloud, 4);
  dropArticle(cloud);
  return { cloud, ids };
}

describe.each(['before', 'after'] as const)('a digest function that dies %s any of its calls', (when) => {
  it('loses nobody and mails nobody twice', async () => {
    let crashes = 0;
    for (let nth = 1; nth <= 40; nth += 1) {
      const { cloud, ids } = await newCloud();
      if (await runToTheEnd(cloud, dyingAt(cloud, nth, when), cloud)) crashes += 1;
      expect({ nth, ...copies(cloud, ids) }).toEqual({ nth, '1': 4 });
      expect(await cloud.issues.get(ISSUE_ID)).toMatchObject({ status: 'sent' });
    }
    expect(crashes).toBeGreaterThan(10);
  });
});

describe.each(['before', 'after'] as const)('a send function that dies %s any of its calls', (when) => {
  it('mails nobody twice, and the report names who is uncertain', async () => {
    for (let nth = 1; nth <= 20; nth += 1) {
      const { cloud, ids } = await newCloud();
      await runToTheEnd(cloud, cloud, dyingAt(cloud, nth, when));
      const found = copies(cloud, ids);
      const report = await cloud.issues.lastReport(ISSUE_ID);
      expect(Object.keys(found).every((n) => n === '0' || n === '1')).toBe(true);
      expect(report).toMatchObject({ audience: 4, waiting: 0, sent: 4 - (report?.uncertain ?? 0) });
      expect(report?.uncertain).toBeLessThanOrEqual(1);
      expect(found['0'] ?? 0).toBeLessThanOrEqual(report?.uncertain ?? 0);
    }
  });
});

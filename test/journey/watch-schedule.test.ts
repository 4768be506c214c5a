import { describe, expect, it } from 'vitest';
import { runSchedule } from '../../lambda/run-schedule.ts';
import { scheduleMetrics } from '../../lambda/schedule-metrics.ts';
import { dropArticle, type MemoryCloud, memoryCloud, SCHEDULED_AT } from './memory-cloud.ts';

const HOUR = 3_600_000;
const DAILY = { cron: 'cron(0 7 * * ? *)', timeZone: 'UTC' };
const MONTHLY = { cron: 'cron(0 7 1 * ? *)', timeZone: 'UTC' };

const cloudOn = (schedule: MemoryCloud['schedule']) => ({ ...memoryCloud(), schedule });
const pass = (cloud: MemoryCloud) => runSchedule({ kind: 'pass' }, cloud);

describe('a pass', () => {
  it('expects nothing from before it knew the schedule', async () => {
    expect((await pass(cloudOn(DAILY))).overdueHours).toBe(0);
  });

  it('says for how many hours a run is overdue, from the first that was missed', async () => {
    const cloud = cloudOn(DAILY); // it is 7:00
    await pass(cloud);
    await cloud.clock.wait(24 * HOUR);
    expect((await pass(cloud)).overdueHours).toBe(0);
    await cloud.clock.wait(30 * HOUR);
    expect((await pass(cloud)).overdueHours).toBe(30);
  });

  it('waits for a monthly issue as long as the month is', async () => {
    const cloud = cloudOn(MONTHLY);
    await pass(cloud);
    await cloud.clock.wait(9 * 24 * HOUR);
    expect((await pass(cloud)).overdueHours).toBe(0);
    await cloud.clock.wait(3 * HOUR);
    expect((await pass(cloud)).overdueHours).toBe(3);
  });

  it('is content with a run that found nothing new', async () => {
    const cloud = cloudOn(DAILY);
    await pass(cloud);
    await cloud.clock.wait(24 * HOUR);
    const { published } = await runSchedule({ kind: 'issue', scheduledAt: cloud.clock.now().toISOString() }, cloud);
    await cloud.clock.wait(5 * HOUR);
    expect([published[0]?.outcome, (await pass(cloud)).overdueHours]).toEqual(['nothing new', 0]);
  });

  it('expects nothing while issues are paused, and nothing from that time afterwards', async () => {
    const cloud = cloudOn(DAILY);
    await pass(cloud);
    await pass({ ...cloud, schedule: null });
    await cloud.clock.wait(50 * HOUR);
    const paused = await pass({ ...cloud, schedule: null });
    const resumed = await pass(cloud);
    expect([paused.overdueHours, resumed.overdueHours]).toEqual([0, 0]);
  });
});

describe('a run whose builder died', () => {
  it('is overdue until another has taken it over', async () => {
    const cloud = cloudOn(DAILY);
    await pass(cloud);
    await cloud.clock.wait(24 * HOUR);
    const scheduledAt = cloud.clock.now().toISOString();
    dropArticle(cloud);
    const files = { ...cloud.files, write: async () => Promise.reject(new Error('killed')) };
    await expect(runSchedule({ kind: 'issue', scheduledAt }, { ...cloud, files })).rejects.toThrow('killed');
    await cloud.clock.wait(3 * HOUR);
    expect((await pass(cloud)).published).toMatchObject([{ outcome: 'issue' }]);
    expect((await pass(cloud)).overdueHours).toBe(0);
  });
});

describe('what is told', () => {
  const told = async (cloud: MemoryCloud) =>
    scheduleMetrics(await runSchedule({ kind: 'issue', scheduledAt: SCHEDULED_AT }, cloud));

  it('of a pass without an open issue is its heartbeat and no more, for each metric costs', async () => {
    expect(scheduleMetrics(await pass(cloudOn(DAILY)))).toEqual({ openHours: 0, paused: 0, overdueHours: 0 });
  });

  it('of an issue is that there is one, and how its copies stand', async () => {
    const cloud = cloudOn(DAILY);
    dropArticle(cloud);
    expect(await told(cloud)).toMatchObject({ issues: 1, nothingNew: 0, couldNotFetch: 0, bareIssues: 0, audience: 0 });
  });

  it('of a quiet day is that there was nothing new', async () => {
    expect(await told(cloudOn(DAILY))).toMatchObject({ issues: 0, nothingNew: 1, couldNotFetch: 0 });
  });

  it('of an issue without any number or quotation is that it looks bare', async () => {
    const cloud = cloudOn(DAILY);
    dropArticle(cloud, 'inbox/plain.txt', PLAIN);
    expect(await told(cloud)).toMatchObject({ issues: 1, bareIssues: 1 });
  });
});

const PLAIN = `The town of Velm will build a new harbour wall before the winter comes.
The old wall let the sea into the houses beside the harbour during the storms.
Work begins in spring and should take a long time, the council said on Monday.`;

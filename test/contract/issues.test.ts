import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { memoryIssues } from '../../lambda/adapters/memory-issues.ts';
import { EMPTY_COUNTS } from '../../lambda/delivery/tally.ts';
import type { Issue } from '../../lambda/model/issue.ts';
import type { IssueStore } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const [T0, T1, T2] = ['2026-11-22T07:00:00.000Z', '2026-11-22T07:10:00.000Z', '2026-11-22T07:20:00.000Z'];
const REPORT = { ...EMPTY_COUNTS, countedAt: T0, audience: 3, sent: 1, suppressed: 1, waiting: 1 };

describe.each(['memory', 'DynamoDB'])('an issue store in %s', (kind) => {
  let store: IssueStore;
  let stop = async () => {};
  let count = 0;
  const newIssue = (): Issue => ({ id: `2026-${count++}`, status: 'building', scheduledAt: T0, subject: '' });
  const begun = async () => {
    const issue = newIssue();
    await store.begin(issue, T0, T1);
    return issue.id;
  };
  const released = async () => {
    const id = await begun();
    await store.release(id, 'Subject', ['sha-a']);
    return id;
  };

  beforeAll(async () => {
    if (kind === 'memory') {
      store = memoryIssues();
      return;
    }
    const tables = await startTables();
    store = dynamoIssues(tables.dynamo, 'issues');
    stop = tables.stop;
  });
  afterAll(() => stop());

  it('lets one of many builders begin', async () => {
    const issue = newIssue();
    const begins = await Promise.all(Array.from({ length: 8 }, () => store.begin(issue, T0, T1)));
    expect(begins.filter(Boolean)).toHaveLength(1);
  });

  it('lets another builder take over once the lease has run out', async () => {
    const issue = newIssue();
    await store.begin(issue, T0, T1);
    expect(await store.begin(issue, T2, T2)).toBe(true);
  });

  it('never lets a released issue be built again', async () => {
    const id = await released();
    expect(await store.begin({ ...newIssue(), id }, T2, T2)).toBe(false);
  });

  it('gives back what it was told at the release', async () => {
    const id = await released();
    expect(await store.get(id)).toEqual({
      id,
      status: 'sending',
      scheduledAt: T0,
      subject: 'Subject',
      articles: ['sha-a'],
    });
  });

  it('refuses to release an issue twice', async () => {
    const id = await released();
    await expect(store.release(id, 'Other', [])).rejects.toThrow();
  });

  it('forgets an abandoned issue', async () => {
    const id = await begun();
    await store.abandon(id);
    expect(await store.get(id)).toBeUndefined();
  });

  it('refuses to abandon what readers are getting', async () => {
    const id = await released();
    await expect(store.abandon(id)).rejects.toThrow();
  });

  it('leases an issue to one pass at a time', async () => {
    const id = await released();
    const leases = await Promise.all(Array.from({ length: 8 }, () => store.lease(id, T0, T1)));
    expect(leases.filter(Boolean)).toHaveLength(1);
  });

  it('leases it again when the lease was ended', async () => {
    const id = await released();
    await store.lease(id, T0, T2);
    await store.endLease(id);
    expect(await store.lease(id, T1, T2)).toBe(true);
  });

  it('leases nothing that does not exist', async () => {
    expect(await store.lease('no such issue', T0, T1)).toBe(false);
  });

  it('lists issues until they are sent', async () => {
    const [going, done] = [await released(), await released()];
    await store.report({ issueId: done, ...REPORT, waiting: 0 }, true);
    const ids = (await store.open()).map(({ id }) => id);
    expect([ids.includes(going), ids.includes(done)]).toEqual([true, false]);
  });

  it('keeps the last report', async () => {
    const id = await released();
    await store.report({ issueId: id, ...REPORT }, false);
    expect(await store.lastReport(id)).toEqual({ issueId: id, ...REPORT });
  });

  it('stays paused when a pass reports that nobody waits', async () => {
    const id = await released();
    await store.amend(id, ['sending'], { status: 'paused' });
    await store.report({ issueId: id, ...REPORT, waiting: 0 }, true);
    expect(await store.get(id)).toMatchObject({ status: 'paused' });
  });

  it('changes what was asked, and takes away what is null', async () => {
    const id = await released();
    const walk = { next: ['', null, 'x'], counts: REPORT, queued: 2 };
    await store.amend(id, ['sending'], { walk, reason: 'why', stage: 'canary' });
    expect(await store.get(id)).toMatchObject({ walk, reason: 'why', stage: 'canary', subject: 'Subject' });
    await store.amend(id, ['sending', 'paused'], { walk: null, reason: null, status: 'paused' });
    expect(await store.get(id)).toEqual({
      id,
      status: 'paused',
      scheduledAt: T0,
      subject: 'Subject',
      articles: ['sha-a'],
      stage: 'canary',
    });
  });

  it.each(['building', 'paused', 'cancelled', 'sent'] as const)(
    'changes nothing when it must be %s and is not',
    async (status) => {
      const id = await released();
      expect(await store.amend(id, [status], { reason: 'why' })).toBe(false);
      expect(await store.get(id)).not.toHaveProperty('reason');
    },
  );

  it('makes no row by changing one', async () => {
    expect(await store.amend('no such issue', ['sending'], { status: 'paused' })).toBe(false);
    expect(await store.get('no such issue')).toBeUndefined();
  });

  it('forgets the lease of the pass in what it tells', async () => {
    const id = await released();
    await store.lease(id, T0, T1);
    await store.report({ issueId: id, ...REPORT }, false);
    expect(Object.keys((await store.get(id)) ?? {}).sort()).toEqual([
      'articles',
      'id',
      'scheduledAt',
      'status',
      'subject',
    ]);
  });

  it('lists all, and as open those that are paused, but none that is cancelled', async () => {
    const [paused, cancelled] = [await released(), await released()];
    await store.amend(paused, ['sending'], { status: 'paused' });
    await store.amend(cancelled, ['sending'], { status: 'cancelled' });
    const ids = async (list: Promise<readonly Issue[]>) => (await list).map(({ id }) => id);
    expect(await ids(store.list())).toEqual(expect.arrayContaining([paused, cancelled]));
    const open = await ids(store.open());
    expect([open.includes(paused), open.includes(cancelled)]).toEqual([true, false]);
  });

  it('binds an article to the first issue that claims it', async () => {
    await store.claimArticle('sha-1', 'first');
    expect(await store.claimArticle('sha-1', 'second')).toBe('first');
  });

  it('passes a claim on to one of many who ask for it', async () => {
    await store.claimArticle('sha-2', 'first');
    const passed = await Promise.all(['a', 'b', 'c'].map((to) => store.passClaim('sha-2', 'first', to)));
    expect(passed.filter(Boolean)).toHaveLength(1);
    expect(['a', 'b', 'c'][passed.indexOf(true)]).toBe(await store.claimArticle('sha-2', 'late'));
  });

  it('passes on no claim that nobody has', async () => {
    expect(await store.passClaim('sha-3', 'first', 'second')).toBe(false);
    expect(await store.claimArticle('sha-3', 'third')).toBe('third');
  });
});

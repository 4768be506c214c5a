import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { memoryIssues } from '../../lambda/adapters/memory-issues.ts';
import type { Issue } from '../../lambda/model.ts';
import type { IssueStore } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const [T0, T1, T2] = ['2026-11-22T07:00:00.000Z', '2026-11-22T07:10:00.000Z', '2026-11-22T07:20:00.000Z'];
const REPORT = { audience: 3, sent: 1, refused: 0, suppressed: 1, uncertain: 0, waiting: 1 };

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
    await store.release(id, 'Subject');
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
    expect(await store.get(id)).toEqual({ id, status: 'sending', scheduledAt: T0, subject: 'Subject' });
  });

  it('refuses to release an issue twice', async () => {
    const id = await released();
    await expect(store.release(id, 'Other')).rejects.toThrow();
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

  it('binds an article to the first issue that claims it', async () => {
    await store.claimArticle('sha-1', 'first');
    expect(await store.claimArticle('sha-1', 'second')).toBe('first');
  });
});

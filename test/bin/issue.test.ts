import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { issueCommand } from '../../bin/commands/issue.ts';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { WIRES } from '../../lambda/config.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';

const ID = '2026-11-22-0700';
const SCHEDULED_AT = '2026-11-22T07:00:00.000Z';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  Object.assign(process.env, cloud.environment);
  const dynamo = createDynamo();
  const issues = dynamoIssues(dynamo, cloud.environment[WIRES.issuesTable] ?? '');
  await issues.begin(
    { id: ID, status: 'building', scheduledAt: SCHEDULED_AT, subject: '' },
    SCHEDULED_AT,
    SCHEDULED_AT,
  );
  await issues.release(ID, 'Lake town votes', []);
  const subscribers = dynamoSubscribers(dynamo, cloud.environment[WIRES.subscribersTable] ?? '');
  await subscribers.add(newSubscriber({ address: 'a@example.com', token: 't', joinedAt: '2026-01-01T00:00:00.000Z' }));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => cloud.stop());

async function printed(...args: readonly string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await issueCommand(args);
    return log.mock.calls.map(([line]) => line).join('\n');
  } finally {
    log.mockRestore();
  }
}

describe('issue', () => {
  it('lists what there is', async () => {
    expect(await printed('list')).toBe(`${ID}  sending    Lake town votes`);
  });

  it('reports what no pass has counted yet by counting', async () => {
    expect(await printed('report', ID)).toContain('No pass has counted it yet');
    expect(await printed('report', ID, '--count')).toContain(
      'audience 1 = sent 0 + refused 0 + suppressed 0 + uncertain 0 + waiting 1',
    );
  });

  it('counts as withheld, not as waiting, whom the stage does not mail', async () => {
    vi.stubEnv('SENDING', JSON.stringify({ ...JSON.parse(process.env.SENDING ?? ''), recipients: [] }));
    const report = await printed('report', ID, '--count');
    expect(report.split('\n').slice(1)).toEqual([
      'audience 0 = sent 0 + refused 0 + suppressed 0 + uncertain 0 + waiting 0',
      expect.stringContaining('of the sent: bounced 0'),
      'withheld 1: readers who are no recipients of this stage, and no part of the audience',
    ]);
  });

  it('says that it counted everybody where it cannot know whom the stage mails', async () => {
    vi.stubEnv('SENDING', '');
    const report = await printed('report', ID, '--count');
    expect(report).toContain('waiting 1\n');
    expect(report.split('\n').at(-1)).toBe(
      'counted as if everybody were mailed: the environment names SUBSCRIBERS_TABLE, but has no SENDING',
    );
  });

  it('reports on the latest where none is named, and knows one by its beginning', async () => {
    const latest = await printed('report');
    expect([latest.startsWith(ID), await printed('report', '2026-11')]).toEqual([true, latest]);
  });

  it('pauses and resumes', async () => {
    expect(await printed('pause', ID)).toContain('paused     Lake town votes (by the operator)');
    expect(await printed('resume', ID)).toContain(
      `${ID}  sending    Lake town votes\nThe next pass, within 15 minutes`,
    );
  });

  it.each([
    [['stop', ID], 'Cannot "stop" an issue'],
    [['report', 'none'], `Cannot find issue "none": there is none of that name; the latest are ${ID}`],
    [['resume', ID], `Cannot resume issue ${ID}: it is sending, not paused`],
    [['pause'], 'Cannot tell what to do with issues'],
  ])('%j is an error that says what to do', async (args, message) => {
    await expect(issueCommand(args)).rejects.toThrow(message);
  });
});

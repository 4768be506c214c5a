import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findTables } from '../../bin/stack/find-tables.ts';
import { awsEnvironment } from '../../local/aws-environment.ts';
import { startCloudFormation } from './cloudformation.ts';

const NOWHERE = 'http://127.0.0.1:9';
let cloudFormation: Awaited<ReturnType<typeof startCloudFormation>>;

beforeAll(async () => {
  cloudFormation = await startCloudFormation('Verbatim', { SubscribersTable: 'readers', IssuesTable: 'issues' });
  const nowhere = awsEnvironment({ dynamodb: NOWHERE, queuesAndBucket: NOWHERE, ses: NOWHERE });
  Object.assign(process.env, nowhere, cloudFormation.environment);
});
afterAll(() => cloudFormation.stop());

describe('the tables', () => {
  it('are those of the stack of cdk.json', async () => {
    expect(await findTables(['subscribersTable', 'issuesTable'], { env: {} })).toEqual({
      subscribersTable: 'readers',
      issuesTable: 'issues',
    });
  });

  it('are those of the environment, which counts for more than a named stack', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const env = { SUBSCRIBERS_TABLE: 'mine' };
    expect(await findTables(['subscribersTable'], { env, stack: 'Other' })).toEqual({ subscribersTable: 'mine' });
    expect(error.mock.calls.flat()).toEqual(['SUBSCRIBERS_TABLE in the environment counts, not --stack Other']);
    error.mockRestore();
  });

  it('of a stack that is not there are an error that says what to do', async () => {
    await expect(findTables(['issuesTable'], { env: {}, stack: 'Other' })).rejects.toThrow(
      'Cannot find the tables of stack "Other": there is none in us-east-1; deploy it (npx cdk deploy), name another with --stack or another region with AWS_REGION, or set ISSUES_TABLE',
    );
  });

  it('that an older stack does not name are an error that says so', async () => {
    await expect(findTables(['deliveriesTable'], { env: {} })).rejects.toThrow(
      'Cannot find the tables: the stack has no output DeliveriesTable; deploy it again',
    );
  });
});

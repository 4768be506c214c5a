import { parseArgs } from 'node:util';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { systemClock } from '../../lambda/adapters/system.ts';
import { type IssueOrder, isIssueOrder, orderIssue } from '../../lambda/order-issue.ts';
import { walkAudience } from '../../lambda/walk-audience.ts';
import { showIssue } from '../issues/show-issue.ts';
import { showReport } from '../issues/show-report.ts';
import { findTables, type Whereabouts } from '../stack/find-tables.ts';
import type { Command } from './command.ts';

const USAGE =
  'call it as: issue list | issue report ID [--count] | issue pause|resume|cancel|resend-missed ID [--stack NAME]';

const OPTIONS = { stack: { type: 'string' }, count: { type: 'boolean' } } as const;

/** `issue …`: looks at issues of the deployed newsletter, and gives the operator's word on them. */
export const issueCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [action = '', id, ...more] = positionals;
  const where = { env: process.env, stack: values.stack };
  if (action === 'list' && id === undefined && !values.count) return list(where);
  if (id === undefined || more.length > 0 || (values.count && action !== 'report'))
    throw new Error(`Cannot tell what to do with issues; ${USAGE}`);
  if (action === 'report') return report(id, values.count ?? false, where);
  if (isIssueOrder(action)) return order(action, id, where);
  throw new Error(`Cannot "${action}" an issue; ${USAGE}`);
};

async function openIssues(where: Whereabouts) {
  const { issuesTable } = await findTables(['issuesTable'], where);
  return dynamoIssues(createDynamo(), issuesTable);
}

async function list(where: Whereabouts): Promise<number> {
  const issues = await (await openIssues(where)).list();
  for (const issue of issues.toReversed()) console.log(showIssue(issue));
  if (issues.length === 0) console.log('No issue yet.');
  return 0;
}

async function order(action: IssueOrder, id: string, where: Whereabouts): Promise<number> {
  const issues = await openIssues(where);
  await orderIssue(action, id, { clock: systemClock, issues });
  const issue = await issues.get(id);
  if (issue) console.log(showIssue(issue));
  return 0;
}

async function report(id: string, isCounted: boolean, where: Whereabouts): Promise<number> {
  const issues = await openIssues(where);
  const issue = await issues.get(id);
  if (!issue) throw new Error(`Cannot report on issue ${id}: there is none of that name; see "issue list"`);
  const last = isCounted ? await count(id, where) : await issues.lastReport(id);
  console.log(showIssue(issue));
  console.log(last ? showReport(last) : 'No pass has counted it yet; --count does it now.');
  return 0;
}

/** Reads both tables from here and queues nobody. */
async function count(id: string, where: Whereabouts) {
  const config = await findTables(['issuesTable', 'subscribersTable', 'deliveriesTable'], where);
  const dynamo = createDynamo();
  const issue = await dynamoIssues(dynamo, config.issuesTable).get(id);
  if (!issue) throw new Error(`Cannot count issue ${id}: there is none of that name; see "issue list"`);
  const { walk: _walk, ...fresh } = issue;
  const now = systemClock.now();
  const { counts } = await walkAudience(
    { issue: fresh, among: 'everybody', budget: 0, deadline: new Date(8.64e15), isDeaf: true },
    {
      clock: systemClock,
      subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
      deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
      queue: { put: async () => {}, backlog: async () => 0 },
      sending: { uncertain: 'hold', sendWindow: 0, canary: { share: 0, wait: 0 } },
    },
  );
  return { issueId: id, countedAt: now.toISOString(), ...counts };
}

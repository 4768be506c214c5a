import { parseArgs } from 'node:util';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { systemClock } from '../../lambda/adapters/system.ts';
import { PASS_EVERY_MINUTES } from '../../lambda/config.ts';
import type { Issue } from '../../lambda/model/issue.ts';
import type { Sending } from '../../lambda/model/settings.ts';
import { type IssueOrder, isIssueOrder, orderIssue } from '../../lambda/order-issue.ts';
import { walkAudience } from '../../lambda/walk-audience.ts';
import { findIssue } from '../issues/find-issue.ts';
import { showIssue } from '../issues/show-issue.ts';
import { showReport } from '../issues/show-report.ts';
import { type FoundRecipients, findRecipients } from '../stack/find-recipients.ts';
import { findTables, type Whereabouts } from '../stack/find-tables.ts';
import type { Command } from './command.ts';

const USAGE =
  'call it as: issue list | issue report [ID] [--count] | issue pause|resume|cancel|resend-missed ID [--stack NAME]';

const OPTIONS = { stack: { type: 'string' }, count: { type: 'boolean' } } as const;

/** `issue …`: looks at issues of the deployed newsletter, and gives the operator's word on them. */
export const issueCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [action = '', id, ...more] = positionals;
  const where = { env: process.env, stack: values.stack };
  if (action === 'list' && id === undefined && !values.count) return list(where);
  if (more.length > 0 || (values.count && action !== 'report'))
    throw new Error(`Cannot tell what to do with issues; ${USAGE}`);
  if (action === 'report') return report(id, values.count ?? false, where);
  if (id === undefined) throw new Error(`Cannot tell what to do with issues; ${USAGE}`);
  if (isIssueOrder(action)) return order(action, id, where);
  throw new Error(`Cannot "${action}" an issue; ${USAGE}`);
};

async function openIssues(where: Whereabouts) {
  const { issuesTable } = await findTables(['issuesTable'], where);
  return dynamoIssues(createDynamo(), issuesTable);
}

/** Of older ones only the line is shown: each report is a read. */
const WITH_COUNTS = 20;

async function list(where: Whereabouts): Promise<number> {
  const store = await openIssues(where);
  const issues = (await store.list()).toReversed();
  const reports = await Promise.all(issues.slice(0, WITH_COUNTS).map(({ id }) => store.lastReport(id)));
  for (const [i, issue] of issues.entries()) console.log(showIssue(issue, reports[i]));
  if (issues.length === 0) console.log('No issue yet.');
  return 0;
}

/** What comes of an order, and when. */
const AFTERWARDS: Readonly<Record<IssueOrder, (id: string) => string>> = {
  pause: (id) => `Senders stop within seconds; whoever has no copy keeps waiting. "issue resume ${id}" goes on.`,
  resume: () => `The next pass, within ${PASS_EVERY_MINUTES} minutes, queues whoever waits.`,
  cancel: () => 'Senders stop within seconds; nobody else will get it.',
  'resend-missed': () =>
    `The next pass, within ${PASS_EVERY_MINUTES} minutes, queues whoever waits, and sends again what is uncertain.`,
};

async function order(action: IssueOrder, name: string, where: Whereabouts): Promise<number> {
  const issues = await openIssues(where);
  const { id } = await findIssue(name, issues);
  await orderIssue(action, id, { clock: systemClock, issues });
  const issue = await issues.get(id);
  if (issue) console.log(showIssue(issue));
  console.log(AFTERWARDS[action](id));
  return 0;
}

async function report(name: string | undefined, isCounted: boolean, where: Whereabouts): Promise<number> {
  const issues = await openIssues(where);
  const issue = await findIssue(name, issues);
  const found = isCounted ? await findRecipients(where) : {};
  const last = isCounted ? await count(issue, found, where) : await issues.lastReport(issue.id);
  console.log(showIssue(issue));
  console.log(last ? showReport(last) : 'No pass has counted it yet; --count does it now.');
  if (found.doubt) console.log(`counted as if everybody were mailed: ${found.doubt}`);
  return 0;
}

/** Reads both tables from here and queues nobody. */
async function count(issue: Issue, { recipients }: FoundRecipients, where: Whereabouts) {
  const config = await findTables(['subscribersTable', 'deliveriesTable'], where);
  const dynamo = createDynamo();
  const { walk: _walk, ...fresh } = issue;
  const now = systemClock.now();
  const sending: Sending = { uncertain: 'hold', sendWindow: 0, canary: { share: 0, wait: 0 } };
  const { counts } = await walkAudience(
    { issue: fresh, among: 'everybody', budget: 0, deadline: new Date(8.64e15), isDeaf: true },
    {
      clock: systemClock,
      subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
      deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
      queue: { put: async () => {}, backlog: async () => 0 },
      sending: recipients ? { ...sending, recipients } : sending,
    },
  );
  return { issueId: issue.id, countedAt: now.toISOString(), ...counts };
}

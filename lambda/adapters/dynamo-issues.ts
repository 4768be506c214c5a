import { DeleteCommand, GetCommand, PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { readable } from '../config.ts';
import type { Issue, IssueReport, IssueStatus } from '../model/issue.ts';
import type { IssueStore } from '../ports.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

/** All issues share one partition: there are some hundreds a year, and the open ones are read together. */
const ISSUES = 'issue';

/** A free lease ends before every time there is. */
const FREE = '';

const OPEN: readonly IssueStatus[] = ['building', 'sending', 'paused'];

/** Issues and the articles they hold, in DynamoDB. */
export function dynamoIssues(dynamo: Dynamo, table: string): IssueStore {
  const keyOf = (issueId: string) => ({ pk: ISSUES, sk: issueId });
  const read = async (issueId: string) =>
    (await dynamo.send(new GetCommand({ TableName: table, Key: keyOf(issueId), ConsistentRead: true }))).Item;
  const update = (issueId: string, set: string, condition: string, values: Record<string, unknown>) =>
    dynamo.send(
      new UpdateCommand({
        TableName: table,
        Key: keyOf(issueId),
        UpdateExpression: set,
        ConditionExpression: condition,
        ...aliased(`${set} ${condition}`),
        ExpressionAttributeValues: values,
      }),
    );
  const list = async () => {
    const query = paginateQuery(
      { client: dynamo },
      {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :issue',
        ExpressionAttributeValues: { ':issue': ISSUES },
      },
    );
    const issues: Issue[] = [];
    for await (const page of query) issues.push(...(page.Items ?? []).flatMap((row) => issueOf(row) ?? []));
    return issues;
  };
  return {
    begin: (issue, now, until) =>
      holds(
        dynamo.send(
          new PutCommand({
            TableName: table,
            Item: { ...keyOf(issue.id), ...issue, leaseUntil: until },
            ConditionExpression: 'attribute_not_exists(pk) OR (#status = :building AND leaseUntil < :now)',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':building': 'building', ':now': now },
          }),
        ),
      ),
    async release(issueId, subject, articles) {
      const released = 'SET #status = :sending, subject = :subject, articles = :articles, leaseUntil = :free';
      await update(issueId, released, '#status = :building', {
        ':sending': 'sending',
        ':building': 'building',
        ':subject': subject,
        ':articles': articles,
        ':free': FREE,
      });
    },
    async abandon(issueId) {
      await dynamo.send(
        new DeleteCommand({
          TableName: table,
          Key: keyOf(issueId),
          ConditionExpression: '#status = :building',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':building': 'building' },
        }),
      );
    },
    async get(issueId) {
      return issueOf(await read(issueId));
    },
    open: async () => (await list()).filter(({ status }) => OPEN.includes(status)),
    list,
    amend: (issueId, from, change) =>
      holds(dynamo.send(new UpdateCommand({ TableName: table, Key: keyOf(issueId), ...amendment(from, change) }))),
    lease: (issueId, now, until) =>
      holds(
        update(issueId, 'SET leaseUntil = :until', 'attribute_exists(pk) AND leaseUntil < :now', {
          ':until': until,
          ':now': now,
        }),
      ),
    async endLease(issueId) {
      await update(issueId, 'SET leaseUntil = :free', 'attribute_exists(pk)', { ':free': FREE });
    },
    async report(report, done) {
      await update(report.issueId, 'SET report = :report', 'attribute_exists(pk)', { ':report': report });
      const end = () =>
        update(report.issueId, 'SET #status = :sent', '#status = :sending', { ':sent': 'sent', ':sending': 'sending' });
      if (done) await holds(end());
    },
    async lastReport(issueId) {
      return (await read(issueId))?.report as IssueReport | undefined;
    },
    async claimArticle(name, issueId) {
      const key = claimKey(name);
      const isFirst = await holds(
        dynamo.send(
          new PutCommand({
            TableName: table,
            Item: { ...key, issueId },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
      if (isFirst) return issueId;
      const { Item } = await dynamo.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
      return Item?.issueId as string;
    },
    passClaim: (name, from, to) =>
      holds(
        dynamo.send(
          new PutCommand({
            TableName: table,
            Item: { ...claimKey(name), issueId: to },
            ConditionExpression: 'issueId = :from',
            ExpressionAttributeValues: { ':from': from },
          }),
        ),
      ),
  };
}

const claimKey = (name: string) => ({ pk: `article#${name}`, sk: 'issue' });

/** "status" is a word that DynamoDB keeps for itself; an alias may only be given where it is used. */
const aliased = (expression: string) =>
  expression.includes('#status') ? { ExpressionAttributeNames: { '#status': 'status' } } : {};

/** An update that sets what has a value and takes away what is null. */
function amendment(from: readonly IssueStatus[], change: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  const set = entries.filter(([, value]) => value !== null);
  const gone = entries.filter(([, value]) => value === null);
  const parts = [
    set.length > 0 ? `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}` : '',
    gone.length > 0 ? `REMOVE ${gone.map(([name]) => `#${name}`).join(', ')}` : '',
  ];
  return {
    UpdateExpression: parts.filter(Boolean).join(' '),
    ConditionExpression: `#status IN (${from.map((_, i) => `:from${i}`).join(', ')})`,
    ExpressionAttributeNames: Object.fromEntries(['status', ...entries.map(([name]) => name)].map((n) => [`#${n}`, n])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
      ...Object.fromEntries(from.map((status, i) => [`:from${i}`, status])),
    },
  };
}

function issueOf(row: Record<string, unknown> | undefined): Issue | undefined {
  if (!row) return undefined;
  const { pk: _pk, sk: _sk, leaseUntil: _lease, report: _report, ...issue } = row;
  return readable('issue', String(row.sk), issue as unknown as Issue);
}

import { DeleteCommand, GetCommand, PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Issue, IssueReport } from '../model.ts';
import type { IssueStore } from '../ports.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

/** All issues share one partition: there are some hundreds a year, and the open ones are read together. */
const ISSUES = 'issue';

/** A free lease ends before every time there is. */
const FREE = '';

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
    async release(issueId, subject) {
      await update(issueId, 'SET #status = :sending, subject = :subject, leaseUntil = :free', '#status = :building', {
        ':sending': 'sending',
        ':building': 'building',
        ':subject': subject,
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
    async open() {
      const query = paginateQuery(
        { client: dynamo },
        {
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :issue',
          FilterExpression: '#status <> :sent',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':issue': ISSUES, ':sent': 'sent' },
        },
      );
      const issues: Issue[] = [];
      for await (const page of query) issues.push(...(page.Items ?? []).flatMap((row) => issueOf(row) ?? []));
      return issues;
    },
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
      const status = done ? 'sent' : 'sending';
      await update(report.issueId, 'SET report = :report, #status = :status', '#status = :sending', {
        ':report': report,
        ':status': status,
        ':sending': 'sending',
      });
    },
    async lastReport(issueId) {
      return (await read(issueId))?.report as IssueReport | undefined;
    },
    async claimArticle(sha256, issueId) {
      const key = { pk: `article#${sha256}`, sk: 'issue' };
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
  };
}

/** "status" is a word that DynamoDB keeps for itself; an alias may only be given where it is used. */
const aliased = (expression: string) =>
  expression.includes('#status') ? { ExpressionAttributeNames: { '#status': 'status' } } : {};

function issueOf(row: Record<string, unknown> | undefined): Issue | undefined {
  if (!row) return undefined;
  const { id, status, scheduledAt, subject } = row as unknown as Issue;
  return { id, status, scheduledAt, subject };
}

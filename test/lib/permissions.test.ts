import { describe, expect, test } from 'vitest';
import { lineOf } from './line-of.ts';
import { propertiesOf, synthesize, type Template } from './synthesize.ts';

interface Statement {
  readonly role: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const sandbox = synthesize();
const production = synthesize({ sandbox: false });

const statementsOf = (template: Template): readonly Statement[] =>
  propertiesOf(template, 'AWS::IAM::Policy').flatMap(({ PolicyDocument, Roles }) =>
    PolicyDocument.Statement.map((statement: Statement) => ({ ...statement, role: roleOf(Roles[0].Ref) })),
  );

const roleOf = (id: string): string => id.replace(/role[\dA-F]{8}$/, '');

const listOf = <T>(value: T | readonly T[]): readonly T[] => [value].flat() as readonly T[];

const wildcardsOf = (template: Template): readonly string[] =>
  statementsOf(template)
    .flatMap(({ role, Action, Resource }) =>
      listOf(Resource).map((resource) => `${role} ${listOf(Action).join(' ')} ${lineOf(resource)}`),
    )
    .filter((line) => line.includes('*'))
    .sort();

const allowedTo = (role: string): readonly string[] =>
  statementsOf(production)
    .filter((statement) => statement.role === role)
    .flatMap(({ Action, Resource }) =>
      listOf(Resource).flatMap((resource) => listOf(Action).map((action) => `${action} ${lineOf(resource)}`)),
    )
    .sort();

test('only one action is for all resources, and the others name a folder', () => {
  expect(wildcardsOf(production)).toEqual([
    'digest s3:DeleteObject s3:GetObject <storagearticlesbucket.Arn>/inbox/*',
    'digest s3:GetObject s3:PutObject <storagearticlesbucket.Arn>/issues/*',
    'digest s3:PutObject <storagearticlesbucket.Arn>/rejected/*',
    'digest s3:PutObject <storagearticlesbucket.Arn>/taken/*',
    'digest ses:GetSendQuota *',
    'send s3:GetObject <storagearticlesbucket.Arn>/issues/*',
    'send ses:GetSendQuota *',
    'web s3:GetObject <storagearticlesbucket.Arn>/issues/*',
  ]);
});

test("in the sandbox also the recipients' identities, for that is what IAM then asks about", () => {
  expect(wildcardsOf(sandbox).filter((line) => !wildcardsOf(production).includes(line))).toEqual([
    'send ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*',
    'web ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*',
  ]);
});

describe.each([
  ['sandbox', sandbox],
  ['production', production],
])('in %s', (_, template) => {
  test('mail can be sent from the one address only', () => {
    const senders = statementsOf(template).filter(({ Action }) => listOf(Action).includes('ses:SendRawEmail'));
    const Condition = { StringEquals: { 'ses:FromAddress': 'digest@example.com' } };
    expect(senders).toEqual([
      expect.objectContaining({ role: 'web', Condition }),
      expect.objectContaining({ role: 'send', Condition }),
    ]);
  });
});

test('the send function may do this and no more', () => {
  expect(allowedTo('send')).toEqual([
    'dynamodb:BatchGetItem <storagesubscriberstable.Arn>',
    'dynamodb:GetItem <storageissuestable.Arn>',
    'dynamodb:UpdateItem <storagedeliveriestable.Arn>',
    'logs:CreateLogStream <sendlog.Arn>',
    'logs:PutLogEvents <sendlog.Arn>',
    's3:GetObject <storagearticlesbucket.Arn>/issues/*',
    's3:ListBucket <storagearticlesbucket.Arn>',
    'ses:GetSendQuota *',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:configuration-set/<mailset>',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/digest@example.com',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/example.com',
    'sqs:DeleteMessage <sendqueue.Arn>',
    'sqs:GetQueueAttributes <sendqueue.Arn>',
    'sqs:ReceiveMessage <sendqueue.Arn>',
    'sqs:SendMessage <sendqueue.Arn>',
  ]);
});

test('the feedback function may do this and no more', () => {
  expect(allowedTo('feedback')).toEqual([
    'dynamodb:BatchGetItem <storagedeliveriestable.Arn>',
    'dynamodb:UpdateItem <storagedeliveriestable.Arn>',
    'dynamodb:UpdateItem <storagesubscriberstable.Arn>',
    'logs:CreateLogStream <feedbacklog.Arn>',
    'logs:PutLogEvents <feedbacklog.Arn>',
    'sqs:DeleteMessage <feedbackqueue.Arn>',
    'sqs:GetQueueAttributes <feedbackqueue.Arn>',
    'sqs:ReceiveMessage <feedbackqueue.Arn>',
  ]);
});

test('a domain above the sender may be the one that SES knows', () => {
  const [send] = statementsOf(synthesize({ sandbox: false, from: 'digest@news.example.com' })).filter(({ Action }) =>
    listOf(Action).includes('ses:SendRawEmail'),
  );
  const identities = listOf(send?.Resource).flatMap((resource) => /identity\/(.*)/.exec(lineOf(resource))?.[1] ?? []);
  expect(identities).toEqual(['digest@news.example.com', 'example.com', 'news.example.com']);
});

test('the web function, which anybody can call, may do this and no more', () => {
  expect(allowedTo('web')).toEqual([
    'dynamodb:BatchGetItem <storagesubscriberstable.Arn>',
    'dynamodb:GetItem <storageissuestable.Arn>',
    'dynamodb:PutItem <storagesubscriberstable.Arn>',
    'dynamodb:Query <storageissuestable.Arn>',
    'dynamodb:UpdateItem <storagedeliveriestable.Arn>',
    'dynamodb:UpdateItem <storagesubscriberstable.Arn>',
    'logs:CreateLogStream <weblog.Arn>',
    'logs:PutLogEvents <weblog.Arn>',
    's3:GetObject <storagearticlesbucket.Arn>/issues/*',
    's3:ListBucket <storagearticlesbucket.Arn>',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:configuration-set/<mailset>',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/digest@example.com',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/example.com',
  ]);
});

test('the web function may write counters and farewells among the deliveries, and no delivery', () => {
  const [statement] = statementsOf(production).filter(
    ({ role, Resource }) => role === 'web' && lineOf(Resource) === '<storagedeliveriestable.Arn>',
  );
  expect(statement?.Condition).toEqual({
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['throttle#*', 'farewell#*'] },
  });
});

test('no role has a managed policy', () => {
  expect(propertiesOf(sandbox, 'AWS::IAM::Role').filter((role) => role.ManagedPolicyArns)).toEqual([]);
});

test('every statement allows', () => {
  expect(new Set(statementsOf(sandbox).map(({ Effect }) => Effect))).toEqual(new Set(['Allow']));
});

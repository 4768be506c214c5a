import { describe, expect, test } from 'vitest';
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

/** An ARN as one line: `<articles>/issues/*`. */
function lineOf(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = resource as Record<string, never>;
  if (join) return (join[1] as unknown[]).map(lineOf).join('');
  return `<${String(Ref ?? attribute?.[0]).replace(/[\dA-F]{8}$/, '')}>`;
}

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
    'digest s3:DeleteObject s3:GetObject <storagearticlesbucket>/inbox/*',
    'digest s3:GetObject s3:PutObject <storagearticlesbucket>/issues/*',
    'digest s3:PutObject <storagearticlesbucket>/rejected/*',
    'digest s3:PutObject <storagearticlesbucket>/taken/*',
    'send s3:GetObject <storagearticlesbucket>/issues/*',
    'send ses:GetSendQuota *',
    'web s3:GetObject <storagearticlesbucket>/issues/*',
  ]);
});

test("in the sandbox also the recipients' identities, for that is what IAM then asks about", () => {
  expect(wildcardsOf(sandbox).filter((line) => !wildcardsOf(production).includes(line))).toEqual([
    'send ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*',
  ]);
});

describe.each([
  ['sandbox', sandbox],
  ['production', production],
])('in %s', (_, template) => {
  test('mail can be sent from the one address only', () => {
    const [send, ...others] = statementsOf(template).filter(({ Action }) =>
      listOf(Action).includes('ses:SendRawEmail'),
    );
    expect([send?.role, send?.Condition, others]).toEqual([
      'send',
      { StringEquals: { 'ses:FromAddress': 'digest@example.com' } },
      [],
    ]);
  });
});

test('the send function may do this and no more', () => {
  expect(allowedTo('send')).toEqual([
    'dynamodb:BatchGetItem <storagesubscriberstable>',
    'dynamodb:UpdateItem <storagedeliveriestable>',
    'logs:CreateLogStream <sendlog>',
    'logs:PutLogEvents <sendlog>',
    's3:GetObject <storagearticlesbucket>/issues/*',
    's3:ListBucket <storagearticlesbucket>',
    'ses:GetSendQuota *',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:configuration-set/<mailset>',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/digest@example.com',
    'ses:SendRawEmail arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/example.com',
    'sqs:DeleteMessage <sendqueue>',
    'sqs:GetQueueAttributes <sendqueue>',
    'sqs:ReceiveMessage <sendqueue>',
    'sqs:SendMessage <sendqueue>',
  ]);
});

test('the web function, which anybody can call, may do this and no more', () => {
  expect(allowedTo('web')).toEqual([
    'dynamodb:BatchGetItem <storagesubscriberstable>',
    'dynamodb:UpdateItem <storagesubscriberstable>',
    'logs:CreateLogStream <weblog>',
    'logs:PutLogEvents <weblog>',
    's3:GetObject <storagearticlesbucket>/issues/*',
    's3:ListBucket <storagearticlesbucket>',
  ]);
});

test('no role has a managed policy', () => {
  expect(propertiesOf(sandbox, 'AWS::IAM::Role').filter((role) => role.ManagedPolicyArns)).toEqual([]);
});

test('every statement allows', () => {
  expect(new Set(statementsOf(sandbox).map(({ Effect }) => Effect))).toEqual(new Set(['Allow']));
});

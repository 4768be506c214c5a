import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRecipients } from '../../bin/stack/find-recipients.ts';
import { encodeSending } from '../../lambda/config.ts';
import { awsEnvironment } from '../../local/aws-environment.ts';
import { type AwsAnswer, type AwsServer, startAwsAnswers } from './aws/aws-answers.ts';

const SENDING = { uncertain: 'hold', sendWindow: 6, canary: { share: 0, wait: 0 } } as const;
const CONFIGURATION = 'GET /2015-03-31/functions/digest-1/configuration';

let aws: AwsServer;
beforeAll(async () => {
  aws = await startAwsAnswers();
  const environment = awsEnvironment({ dynamodb: aws.url, queuesAndBucket: aws.url, ses: aws.url });
  Object.assign(process.env, environment);
});
afterAll(() => aws.stop());

const stackWith = (outputs: string): AwsAnswer => ({
  xml: `<Stacks><member><StackName>Verbatim</StackName><CreationTime>2026-11-22T07:00:00Z</CreationTime>
    <StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${outputs}</Outputs></member></Stacks>`,
});
const DEPLOYED = stackWith('<member><OutputKey>DigestFunction</OutputKey><OutputValue>digest-1</OutputValue></member>');
const told = (sending: object): AwsAnswer => ({
  json: { Environment: { Variables: { SENDING: JSON.stringify(sending) } } },
});

it('recipients are those that the deployed digest function has been told', async () => {
  aws.answers = { DescribeStacks: DEPLOYED, [CONFIGURATION]: told({ ...SENDING, recipients: ['one', 'two'] }) };
  expect(await findRecipients({ env: {} })).toEqual({ recipients: ['one', 'two'] });
});

it('recipients are everybody where the deployed function names none', async () => {
  aws.answers = { DescribeStacks: DEPLOYED, [CONFIGURATION]: told(SENDING) };
  expect(await findRecipients({ env: {} })).toEqual({});
});

it('recipients in the environment count, and nobody is asked', async () => {
  const before = aws.asked.length;
  const env = { SENDING: encodeSending({ ...SENDING, recipients: [] }) };
  expect([await findRecipients({ env }), aws.asked.length]).toEqual([{ recipients: [] }, before]);
});

it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, AwsAnswer>>, string]>([
  ['the function may not be asked', {}, { DescribeStacks: DEPLOYED }, 'lambda:GetFunctionConfiguration of digest-1'],
  ['the stack names no function', {}, { DescribeStacks: stackWith('') }, 'the stack has no output DigestFunction'],
  [
    'the function has not been told',
    {},
    { DescribeStacks: DEPLOYED, [CONFIGURATION]: { json: {} } },
    'has no SENDING; deploy it again',
  ],
  ['only the tables are named', { SUBSCRIBERS_TABLE: 'T' }, {}, 'names SUBSCRIBERS_TABLE, but has no SENDING'],
])('recipients are in doubt where %s', async (_, env, answers, doubt) => {
  aws.answers = answers;
  expect((await findRecipients({ env })).doubt).toContain(doubt);
});

import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deployedStack } from '../../bin/stack/deployed-stack.ts';
import { type AwsServer, startAwsAnswers } from './aws/aws-answers.ts';

let aws: AwsServer;
let cloudFormation: CloudFormationClient;
beforeAll(async () => {
  aws = await startAwsAnswers();
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  cloudFormation = new CloudFormationClient({ endpoint: aws.url, region: 'us-east-1', credentials });
});
afterAll(() => aws.stop());

const output = (key: string, value: string) =>
  `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`;

it('a deployed stack is read with its state and its outputs', async () => {
  const outputs = `<Outputs>${output('IssuesTable', 'T')}${output('WebUrl', 'https://w.example')}</Outputs>`;
  const xml = `<Stacks><member><StackName>News</StackName><StackStatus>CREATE_COMPLETE</StackStatus>${outputs}</member></Stacks>`;
  aws.answers = { DescribeStacks: { xml } };
  expect(await deployedStack('News', cloudFormation)).toEqual({
    name: 'News',
    status: 'CREATE_COMPLETE',
    outputs: { IssuesTable: 'T', WebUrl: 'https://w.example' },
  });
});

it('a stack that is not there is undefined', async () => {
  aws.answers = { DescribeStacks: { error: 'ValidationError', message: 'Stack with id News does not exist' } };
  expect(await deployedStack('News', cloudFormation)).toBeUndefined();
});

it('a refusal is not taken for a missing stack', async () => {
  aws.answers = {};
  await expect(deployedStack('News', cloudFormation)).rejects.toThrow('not authorized');
});

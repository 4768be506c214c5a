import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';

export interface Clients {
  readonly sts: STSClient;
  readonly ssm: SSMClient;
  readonly cloudFormation: CloudFormationClient;
  readonly ses: SESClient;
  readonly sesv2: SESv2Client;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
}

/** Somebody sits and waits; SES answers some questions once a second only. */
const PATIENCE = { maxAttempts: 3, requestHandler: { connectionTimeout: 3_000, requestTimeout: 6_000 } };

export function createClients(): Clients {
  return {
    sts: new STSClient(PATIENCE),
    ssm: new SSMClient(PATIENCE),
    cloudFormation: new CloudFormationClient(PATIENCE),
    ses: new SESClient(PATIENCE),
    sesv2: new SESv2Client(PATIENCE),
    sns: new SNSClient(PATIENCE),
    sqs: new SQSClient(PATIENCE),
  };
}

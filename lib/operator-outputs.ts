import { CfnOutput, type Stack } from 'aws-cdk-lib/core';
import { FOLDERS, WIRES } from '../lambda/config.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { Storage } from './storage.ts';

export interface OperatorOutputsProps {
  readonly storage: Storage;
  readonly baseUrl: string;
  readonly digest: HandlerFunction;
}

/** What the operator needs in hand after a deployment, as `cdk deploy` prints it. */
export function addOperatorOutputs(stack: Stack, { storage, baseUrl, digest }: OperatorOutputsProps): void {
  const outputs: Readonly<Record<string, readonly [value: string, description: string]>> = {
    InboxUri: [
      `s3://${storage.articles.bucket.bucketName}/${FOLDERS.inbox}`,
      'Articles dropped here go into the next issue',
    ],
    WebUrl: [baseUrl, "Readers' pages"],
    DigestFunction: [digest.lambda.functionName, 'Invoke it to make an issue now'],
    SubscribersTable: [storage.subscribers.table.tableName, `${WIRES.subscribersTable} of the command line`],
    DeliveriesTable: [storage.deliveries.table.tableName, 'Who got which issue'],
    IssuesTable: [storage.issues.table.tableName, 'Issues and what became of them'],
  };
  for (const [name, [value, description]] of Object.entries(outputs))
    new CfnOutput(stack, name, { value, description });
}

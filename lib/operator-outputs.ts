import type { Topic } from 'aws-cdk-lib/aws-sns';
import { CfnOutput, type Stack } from 'aws-cdk-lib/core';
import { FOLDERS, WIRES } from '../lambda/config.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { MailIdentity } from './mail-identity.ts';
import type { MissedRuns } from './missed-runs.ts';
import type { Storage } from './storage.ts';
import { TABLE_OUTPUTS } from './table-outputs.ts';

export interface OperatorOutputsProps {
  readonly storage: Storage;
  readonly mail: MailIdentity;
  readonly baseUrl: string;
  readonly digest: HandlerFunction;
  readonly missedRuns: MissedRuns;
  readonly alarmTopic: Topic;
}

/** What the operator needs in hand after a deployment, as `cdk deploy` prints it; docs/deploy.md uses these names. */
export function addOperatorOutputs(stack: Stack, props: OperatorOutputsProps): void {
  const { storage, mail, baseUrl, digest, missedRuns, alarmTopic } = props;
  const { bucketName } = storage.articles.bucket;
  const outputs: readonly (readonly [name: string, value: string, description: string])[] = [
    ...mail.dnsLines.map((record, index) => [`Dns${index + 1}`, record, 'Paste into the DNS of the domain'] as const),
    ['InboxUri', `s3://${bucketName}/${FOLDERS.inbox}`, 'Articles dropped here go into the next issue'],
    ['DigestFunction', digest.lambda.functionName, 'Invoke it to make an issue now'],
    ['WebUrl', baseUrl, "Readers' pages"],
    [
      TABLE_OUTPUTS.subscribersTable,
      storage.subscribers.table.tableName,
      `${WIRES.subscribersTable} of the command line`,
    ],
    [
      TABLE_OUTPUTS.deliveriesTable,
      storage.deliveries.table.tableName,
      `Who got which issue; ${WIRES.deliveriesTable} of the command line`,
    ],
    [
      TABLE_OUTPUTS.issuesTable,
      storage.issues.table.tableName,
      `Issues and what became of them; ${WIRES.issuesTable} of the command line`,
    ],
    ['ConfigurationSet', mail.configurationSetName, 'Switch its sending off to stop all mail at once'],
    ['MissedRunsQueue', missedRuns.queue.queueUrl, 'Scheduled runs that failed; look here when no mail came'],
    ['AlarmTopic', alarmTopic.topicArn, 'Subscribe to it to hear of alarms'],
  ];
  for (const [name, value, description] of outputs) new CfnOutput(stack, name, { value, description });
}

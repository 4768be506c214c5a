import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts';
import { dynamoFarewells } from '../adapters/dynamo-farewells.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { keepingFarewells } from '../adapters/keeping-farewells.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { HANDLER_WIRES, readConfig } from '../config.ts';
import { takeNotifications } from '../take-notifications.ts';

const config = readConfig(process.env, HANDLER_WIRES.feedback);
const dynamo = createDynamo();
const log = powertoolsLog('feedback');
const tell = powertoolsMetrics(config.metrics, 'feedback');
const ports = {
  topic: config.feedbackTopic,
  subscribers: keepingFarewells(
    dynamoSubscribers(dynamo, config.subscribersTable),
    dynamoFarewells(dynamo, config.deliveriesTable),
  ),
  deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
};

/** Called with what SES says about mails it has taken; a message that cannot be handled goes back to the queue, alone. */
export async function handler({ Records }: SQSEvent, context: Partial<Context> = {}): Promise<SQSBatchResponse> {
  log.begin(context);
  const messages = Records.map(({ body, messageId }) => ({ body, id: messageId }));
  const { issues, ignored, failed, counts } = await takeNotifications(messages, ports);
  for (const issue of issues) log.info('events', issue);
  for (const message of ignored) log.warn('message ignored', message);
  for (const message of failed) log.error('message failed', message);
  tell(counts);
  return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) };
}

import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { emfMetrics } from '../adapters/emf-metrics.ts';
import { systemClock } from '../adapters/system.ts';
import { HANDLER_WIRES, readConfig } from '../config.ts';
import { takeNotifications } from '../take-notifications.ts';

const config = readConfig(process.env, HANDLER_WIRES.feedback);
const dynamo = createDynamo();
const tell = emfMetrics(config.metrics, systemClock.now);
const ports = {
  topic: config.feedbackTopic,
  subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
  deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
};

/** Called with what SES says about mails it has taken; a message that cannot be handled goes back to the queue, alone. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const messages = Records.map(({ body, messageId }) => ({ body, id: messageId }));
  const { ignored, failed, counts } = await takeNotifications(messages, ports);
  for (const { id, why } of [...ignored, ...failed]) console.error(JSON.stringify({ event: 'feedback', id, why }));
  tell(counts);
  return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) };
}

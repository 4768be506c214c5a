import { DescribeConfigurationSetCommand, type EventDestination } from '@aws-sdk/client-ses';
import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { ask, askFor } from './ask.ts';
import type { Clients } from './clients.ts';

export interface QueueDepth {
  /** The last part of its address. */
  readonly name: string;
  readonly waiting: number;
  readonly inHand: number;
}

/** SES → SNS → SQS → Lambda, as it really hangs together; each link is found by the one before. */
export interface FeedbackChain {
  /** Undefined where there is no such configuration set. */
  readonly set: { readonly name: string; readonly isSending: boolean } | undefined;
  /** Of what SES tells its topic: "send", "bounce" …; empty where it tells no topic. */
  readonly events: readonly string[];
  readonly topic: string | undefined;
  readonly queue: QueueDepth | undefined;
  readonly deadLetters: QueueDepth | undefined;
}

type Asking = Pick<Clients, 'ses' | 'sns' | 'sqs'>;

export async function feedbackChain(name: string, clients: Asking): Promise<FeedbackChain> {
  const found = await askFor('ses:DescribeConfigurationSet', /ConfigurationSetDoesNotExist/, () =>
    clients.ses.send(
      new DescribeConfigurationSetCommand({
        ConfigurationSetName: name,
        ConfigurationSetAttributeNames: ['eventDestinations', 'reputationOptions'],
      }),
    ),
  );
  const destination = found?.EventDestinations?.find(isTopic);
  const topic = destination?.SNSDestination?.TopicARN;
  const queueArn = topic && (await queueOf(topic, clients));
  const queue = queueArn ? await lookAt(queueArn, clients) : undefined;
  const deadLetters = queue?.deadLetterArn ? await lookAt(queue.deadLetterArn, clients) : undefined;
  return {
    set: found && { name, isSending: found.ReputationOptions?.SendingEnabled ?? true },
    events: destination?.MatchingEventTypes ?? [],
    topic,
    queue,
    deadLetters,
  };
}

const isTopic = ({ Enabled, SNSDestination }: EventDestination): boolean =>
  Enabled === true && SNSDestination?.TopicARN !== undefined;

async function queueOf(topic: string, { sns }: Asking): Promise<string | undefined> {
  const { Subscriptions = [] } = await ask('sns:ListSubscriptionsByTopic', () =>
    sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic })),
  );
  return Subscriptions.find(({ Protocol }) => Protocol === 'sqs')?.Endpoint;
}

async function lookAt(arn: string, { sqs }: Asking): Promise<(QueueDepth & { deadLetterArn?: string }) | undefined> {
  const QueueName = arn.split(':').at(-1) ?? '';
  const answer = await askFor('sqs:GetQueueUrl', /QueueDoesNotExist|NonExistentQueue/, () =>
    sqs.send(new GetQueueUrlCommand({ QueueName })),
  );
  return answer?.QueueUrl ? queueDepth(answer.QueueUrl, { sqs }) : undefined;
}

/** How much lies on a queue, as SQS guesses it. */
export async function queueDepth(
  url: string,
  { sqs }: Pick<Clients, 'sqs'>,
): Promise<QueueDepth & { deadLetterArn?: string }> {
  const { Attributes = {} } = await ask('sqs:GetQueueAttributes', () =>
    sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] })),
  );
  const policy = JSON.parse(Attributes.RedrivePolicy ?? '{}') as { readonly deadLetterTargetArn?: string };
  return {
    name: url.split('/').at(-1) ?? url,
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    inHand: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
    ...(policy.deadLetterTargetArn && { deadLetterArn: policy.deadLetterTargetArn }),
  };
}

import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Newsletter } from '../lambda/model/settings.ts';
import { readNewsletter } from '../lib/settings/read-newsletter.ts';
import { awsEnvironment, LOCAL_REGION } from './aws-environment.ts';
import { createResources } from './create-resources.ts';
import { startInbox } from './inbox/start-inbox.ts';
import type { Listening } from './listen.ts';
import type { AcceptedMail, Account } from './ses/model.ts';
import type { Outbox } from './ses/outbox.ts';
import { sendEvent, simulatedEvent } from './ses/send-event.ts';
import { type SesOptions, startSes } from './ses/start-ses.ts';
import { stackWires } from './stack-wires.ts';
import { startDynamo } from './start-dynamo.ts';
import { startQueuesAndBucket } from './start-queues-and-bucket.ts';
import { startWebGateway, type WebHandler } from './web-gateway.ts';

export interface CloudOptions extends Omit<SesOptions, 'account'> {
  readonly account?: Account;
  /** Hears of every mail that was taken. */
  readonly onTaken?: (mail: AcceptedMail) => void;
  /** The web function; without one every link leads to an error. */
  readonly web?: WebHandler;
}

export interface Cloud {
  /** Everything the Lambda handlers read: AWS clients' settings and the wires of the stack. */
  readonly environment: Readonly<Record<string, string>>;
  readonly outbox: Outbox;
  readonly inboxUrl: string;
  readonly webUrl: string;
  readonly sendQueueUrl: string;
  readonly feedbackQueueUrl: string;
  readonly deadLetterQueueUrl: string;
  stop(): Promise<void>;
}

const BUCKET = 'verbatim';
const CONFIGURATION_SET = 'verbatim';
const FEEDBACK_TOPIC = `arn:aws:sns:${LOCAL_REGION}:000000000000:feedback`;

/** An account of some thousand readers. Twenty milliseconds a mail: nobody waits for three of them. */
const accountOf = ({ from }: Newsletter): Account => ({
  region: LOCAL_REGION,
  max24HourSend: 50_000,
  maxSendRate: 50,
  verified: [from.slice(from.indexOf('@') + 1)],
  configurationSets: [CONFIGURATION_SET],
  sandbox: false,
  paused: false,
});

const noWebFunction: WebHandler = async () => ({ statusCode: 503, body: '{"message":"Service Unavailable"}' });

/** Starts everything the stack needs for the newsletter of cdk.json, on free ports of the loopback address, in this process. */
export async function startCloud(options: CloudOptions = {}): Promise<Cloud> {
  const started: Listening[] = [];
  const keep = async <L extends Listening>(starting: Promise<L>): Promise<L> => {
    const listening = await starting;
    started.push(listening);
    return listening;
  };
  const stop = async () => {
    await Promise.all(started.map((listening) => listening.stop()));
  };
  try {
    return { ...(await start(options, keep)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Keep = <L extends Listening>(starting: Promise<L>) => Promise<L>;

async function start(
  { web = noWebFunction, onTaken, ...options }: CloudOptions,
  keep: Keep,
): Promise<Omit<Cloud, 'stop'>> {
  const newsletter = readNewsletter();
  const gateway = await keep(startWebGateway(web));
  const dynamo = await keep(startDynamo());
  const aws = await keep(startQueuesAndBucket(LOCAL_REGION));
  const feedback = await keep(feedbackQueue(aws.url));
  const onAccepted = (mail: AcceptedMail) => {
    onTaken?.(mail);
    return feedback.tell(mail);
  };
  const ses = await keep(startSes({ account: accountOf(newsletter), onAccepted, ...options }));
  const inbox = await keep(startInbox(ses.outbox));
  const endpoints = { dynamodb: dynamo.url, queuesAndBucket: aws.url, ses: ses.url };
  const queues = await createResources(endpoints, BUCKET);
  const wires = stackWires({
    bucket: BUCKET,
    configurationSet: CONFIGURATION_SET,
    baseUrl: gateway.url,
    sendQueueUrl: queues.sendQueueUrl,
    feedbackTopic: FEEDBACK_TOPIC,
    feedbackQueueUrl: queues.feedbackQueueUrl,
    newsletter,
  });
  return {
    environment: { ...awsEnvironment(endpoints), ...wires },
    outbox: ses.outbox,
    inboxUrl: inbox.url,
    webUrl: gateway.url,
    ...queues,
  };
}

/** Stands for the topic between SES and the queue of the feedback function. */
async function feedbackQueue(url: string) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const sqs = new SQSClient({ region: LOCAL_REGION, endpoint: url, credentials });
  const QueueUrl = `${url}/000000000000/feedback`;
  return {
    url: QueueUrl,
    async tell(mail: AcceptedMail) {
      const events = [sendEvent(mail, FEEDBACK_TOPIC), simulatedEvent(mail, FEEDBACK_TOPIC)];
      for (const MessageBody of events.filter((event) => event !== undefined))
        await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    },
    stop: async () => sqs.destroy(),
  };
}

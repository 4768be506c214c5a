import { GetConfigurationSetEventDestinationsCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { ACCOUNT } from './start-ministack.ts';

/** A mail that SES has taken, with the tags that it was sent with. */
export interface TaggedMail {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly issueId: string;
  readonly subscriberId: string;
}

/** Publishes what SES would about mails, where the deployed configuration set says: MiniStack's SES publishes nothing. */
export interface SesEvents {
  sent(mail: TaggedMail): Promise<void>;
  /** There is no such mailbox. */
  bounced(mail: TaggedMail): Promise<void>;
}

export async function openSesEvents(configurationSet: string): Promise<SesEvents> {
  const question = new GetConfigurationSetEventDestinationsCommand({ ConfigurationSetName: configurationSet });
  const { EventDestinations: [destination] = [] } = await new SESv2Client({}).send(question);
  const { SnsDestination, MatchingEventTypes = [], Enabled } = destination ?? {};
  const sns = new SNSClient({});
  async function publish(eventType: string, mail: TaggedMail, detail: object): Promise<void> {
    if (!Enabled || !MatchingEventTypes.some((type) => type === eventType.toUpperCase()))
      throw new Error(`Cannot publish "${eventType}" as SES: the deployed configuration set does not ask for it`);
    const Message = JSON.stringify({ eventType, mail: headOf(mail, configurationSet), ...detail });
    await sns.send(new PublishCommand({ TopicArn: SnsDestination?.TopicArn, Message }));
  }
  return {
    sent: (mail) => publish('Send', mail, { send: {} }),
    bounced: (mail) => publish('Bounce', mail, { bounce: bounceOf(mail) }),
  };
}

/** @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html */
function headOf({ messageId, from, to, issueId, subscriberId }: TaggedMail, configurationSet: string): object {
  return {
    timestamp: new Date().toISOString(),
    messageId,
    source: from,
    sendingAccountId: ACCOUNT,
    destination: [to],
    headersTruncated: false,
    headers: [{ name: 'To', value: to }],
    commonHeaders: { from: [from], to: [to], messageId },
    tags: { 'ses:configuration-set': [configurationSet], issue: [issueId], subscriber: [subscriberId] },
  };
}

const bounceOf = ({ to }: TaggedMail): object => ({
  feedbackId: '0100017f',
  bounceType: 'Permanent',
  bounceSubType: 'General',
  bouncedRecipients: [
    { emailAddress: to, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
  ],
  timestamp: new Date().toISOString(),
  reportingMTA: 'dsn; mta.example.com',
});

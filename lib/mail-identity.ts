import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';
import type { Settings } from './settings.ts';

/** Not deliveries: they prove no more than Send events, and cost as much as a third of all the rest. */
const EVENTS = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.DELIVERY_DELAY,
];

/** The right to send as the newsletter's address: the domain at SES, and the set that every mail is sent under. */
export class MailIdentity extends Construct {
  readonly configurationSetName: string;
  /** Lines for the zone of the sender's domain; none where the identity existed before. */
  readonly dnsRecords: readonly string[];
  private readonly set: ConfigurationSet;
  private readonly from: string;
  private readonly sandbox: boolean;
  private readonly domain: string;

  constructor(scope: Construct, id: string, { newsletter: { from }, identity, sandbox }: Settings) {
    super(scope, id);
    this.from = from;
    this.sandbox = sandbox;
    this.domain = from.slice(from.lastIndexOf('@') + 1);
    this.set = new ConfigurationSet(this, 'set', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      // SES itself stops mail to addresses that bounced or complained.
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetName = this.set.configurationSetName;
    this.dnsRecords = identity === 'create' ? this.createIdentity() : [];
  }

  /** Lets a function send, and ask how much it may. */
  grantTo(fn: HandlerFunction): void {
    this.grantSendingTo(fn);
    this.grantQuotaTo(fn);
  }

  /** Lets a function send single mails. */
  grantSendingTo(fn: HandlerFunction): void {
    fn.wire({ configurationSet: this.configurationSetName });
    fn.allow({
      actions: ['ses:SendRawEmail'],
      resources: [...this.identityArns(), this.arn('configuration-set', this.configurationSetName)],
      conditions: { StringEquals: { 'ses:FromAddress': this.from } },
    });
    if (this.sandbox) {
      Validations.of(fn).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${this.arn('identity', '*', true)}]`,
        reason: "In the sandbox IAM also checks the recipient's identity; the sender stays fixed by ses:FromAddress.",
      });
    }
  }

  /** Lets a function ask how much the account may send. */
  grantQuotaTo(fn: HandlerFunction): void {
    fn.allow({ actions: ['ses:GetSendQuota'], resources: ['*'] });
    Validations.of(fn).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'ses:GetSendQuota asks about the account; IAM knows no resource for it.',
    });
  }

  /** Lets SES tell a topic what became of each mail. */
  tell(topic: ITopic): void {
    this.set.addEventDestination('feedback', { destination: EventDestination.snsTopic(topic), events: EVENTS });
  }

  /** An address may be verified by itself, by its domain or by a domain above; IAM is asked about the one SES finds. */
  private identityArns(): readonly string[] {
    if (this.sandbox) return [this.arn('identity', '*')];
    const labels = this.domain.split('.');
    const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
    return [this.from, ...domains].map((name) => this.arn('identity', name));
  }

  /** @param named as cdk-nag prints it, with the names of the pseudo parameters */
  private arn(resource: string, resourceName: string, named = false): string {
    if (named) return `arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:${resource}/${resourceName}`;
    return Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
  }

  private createIdentity(): readonly string[] {
    const { dkimRecords } = new EmailIdentity(this, 'identity', { identity: Identity.domain(this.domain) });
    return [
      ...dkimRecords.map(({ name, value }) => `${name}. CNAME ${value}.`),
      // Large mailbox providers ask bulk senders for one; a domain that has its own keeps it.
      `_dmarc.${this.domain}. TXT "v=DMARC1; p=none"`,
    ];
  }
}

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
import { addToZone, type DnsRecord, dnsLine } from './dns-records.ts';
import type { HandlerFunction } from './handler-function.ts';
import { senderRecords } from './sender-records.ts';
import type { Settings } from './settings.ts';

/** Not deliveries: they prove no more than Send events, and cost as much as a third of all the rest. */
const EVENTS = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.DELIVERY_DELAY,
];

/** A condition must name something. */
const NOBODY = 'nobody';

/** The right to send as the newsletter's address: the domain at SES, and the set that every mail is sent under. */
export class MailIdentity extends Construct {
  readonly configurationSetName: string;
  /** Lines for the zone of the sender's domain; none where the stack makes them, or the identity existed before. */
  readonly dnsLines: readonly string[];
  private readonly set: ConfigurationSet;
  private readonly from: string;
  private readonly sandbox: boolean;
  private readonly recipients: readonly string[] | undefined;
  private readonly domain: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const {
      newsletter: { from },
      identity,
      sandbox,
      hostedZone,
      recipients,
    } = settings;
    this.recipients = recipients;
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
    const records = identity === 'create' ? this.createIdentity(settings) : [];
    if (hostedZone) addToZone(this, hostedZone.id, records);
    this.dnsLines = hostedZone ? [] : records.map(dnsLine);
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
      conditions: { StringEquals: { 'ses:FromAddress': this.from }, ...this.toListedOnly() },
    });
    if (this.sandbox) {
      Validations.of(fn).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${this.arn('identity', '*', true)}]`,
        reason: "In the sandbox IAM also checks the recipient's identity; the sender stays fixed by ses:FromAddress.",
      });
    }
  }

  /** Whatever a function does: nobody else is mailed by a stage, be it a question to whoever signs up. */
  private toListedOnly(): Readonly<Record<string, object>> {
    if (!this.recipients) return {};
    const listed = this.recipients.length > 0 ? this.recipients : [NOBODY];
    return { 'ForAllValues:StringEquals': { 'ses:Recipients': listed } };
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

  private createIdentity({ mailFrom, dmarc }: Settings): readonly DnsRecord[] {
    const { dkimRecords } = new EmailIdentity(this, 'identity', {
      identity: Identity.domain(this.domain),
      ...(mailFrom && { mailFromDomain: mailFrom }),
    });
    const { region } = Stack.of(this);
    return [
      ...dkimRecords.map(({ name, value }, i): DnsRecord => ({ id: `dkim${i + 1}`, name, type: 'CNAME', value })),
      ...senderRecords({ domain: this.domain, mailFrom, hasDmarc: dmarc === 'existing', region }),
    ];
  }
}

import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { CfnOutput, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';
import type { Settings } from './settings.ts';

/** The right to send as the newsletter's address: the domain at SES, and the set that every mail is sent under. */
export class MailIdentity extends Construct {
  private readonly configurationSet: ConfigurationSet;
  private readonly from: string;
  private readonly sandbox: boolean;
  private readonly domain: string;

  constructor(scope: Construct, id: string, { newsletter: { from }, identity, sandbox }: Settings) {
    super(scope, id);
    this.from = from;
    this.sandbox = sandbox;
    this.domain = from.slice(from.lastIndexOf('@') + 1);
    this.configurationSet = new ConfigurationSet(this, 'set', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      // SES itself stops mail to addresses that bounced or complained.
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    if (identity === 'create') this.createIdentity();
  }

  grantTo(fn: HandlerFunction): void {
    fn.wire({ configurationSet: this.configurationSet.configurationSetName });
    fn.allow({
      actions: ['ses:SendRawEmail'],
      resources: [...this.identityArns(), this.arn('configuration-set', this.configurationSet.configurationSetName)],
      conditions: { StringEquals: { 'ses:FromAddress': this.from } },
    });
    fn.allow({ actions: ['ses:GetSendQuota'], resources: ['*'] });
    Validations.of(fn).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'ses:GetSendQuota asks about the account; IAM knows no resource for it.',
    });
    if (this.sandbox) {
      Validations.of(fn).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${this.arn('identity', '*', true)}]`,
        reason: "In the sandbox IAM also checks the recipient's identity; the sender stays fixed by ses:FromAddress.",
      });
    }
  }

  /** An address may be verified by itself or by its domain, and SES asks about the one it finds. */
  private identityArns(): readonly string[] {
    if (this.sandbox) return [this.arn('identity', '*')];
    return [this.arn('identity', this.domain), this.arn('identity', this.from)];
  }

  /** @param named as cdk-nag prints it, with the names of the pseudo parameters */
  private arn(resource: string, resourceName: string, named = false): string {
    if (named) return `arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:${resource}/${resourceName}`;
    return Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
  }

  private createIdentity(): void {
    const identity = new EmailIdentity(this, 'identity', { identity: Identity.domain(this.domain) });
    for (const [index, record] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `Dkim${index + 1}`, {
        value: `${record.name}. CNAME ${record.value}.`,
        description: `Paste into the DNS zone of ${this.domain}: proves to mailboxes that the mail is yours`,
      }).overrideLogicalId(`Dkim${index + 1}`);
    }
    new CfnOutput(this, 'Dmarc', {
      value: `_dmarc.${this.domain}. TXT "v=DMARC1; p=none"`,
      description: 'Paste as well, unless the zone has a _dmarc line already: large mailbox providers ask for one',
    }).overrideLogicalId('Dmarc');
  }
}

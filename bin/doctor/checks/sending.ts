import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import { GetAccountCommand, type GetAccountResponse } from '@aws-sdk/client-sesv2';
import type { SendQuota } from '../../../lambda/model/delivery.ts';
import { ask } from '../ask.ts';
import type { Check } from '../check.ts';
import { explainFailure } from '../explain-failure.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { Place } from '../place.ts';

export interface SendingFacts {
  readonly quota: SendQuota;
  /** What SES's newer API says; undefined where it may not be asked. */
  readonly account?: {
    readonly isProduction: boolean;
    readonly isSending: boolean;
    /** HEALTHY, PROBATION, SHUTDOWN. */
    readonly enforcement: string;
    /** Of the request to leave the sandbox: PENDING, DENIED, GRANTED, FAILED. */
    readonly review?: string | undefined;
    /** NONE is the price by the mail; new accounts begin with ESSENTIALS since 2026-07; PRO, ENTERPRISE. */
    readonly plan?: string | undefined;
  };
  /** The setting; undefined where the settings cannot be read. */
  readonly sandbox: boolean | undefined;
}

/** Every account begins with these, and the older API tells no more. */
const SANDBOX = { max24HourSend: 200, maxSendRate: 1 };

export const isSandboxed = ({ max24HourSend, maxSendRate }: SendQuota): boolean =>
  max24HourSend <= SANDBOX.max24HourSend && maxSendRate <= SANDBOX.maxSendRate;

const number = (value: number): string => value.toLocaleString('en-US');

export function judgeSending(facts: SendingFacts): readonly Finding[] {
  const { quota, account, sandbox } = facts;
  const isSandbox = account ? !account.isProduction : isSandboxed(quota);
  return [
    judgeMode(facts, isSandbox),
    ...(sandbox !== undefined && sandbox !== isSandbox ? [contradiction(isSandbox)] : []),
    ...(account ? judgeStanding(account) : []),
  ];
}

function judgeMode({ quota, account }: SendingFacts, isSandbox: boolean): Finding {
  const limits = `${number(quota.max24HourSend)} mails in 24 hours, ${number(quota.maxSendRate)} a second`;
  const guessed = account ? '' : ' (judged by these limits alone)';
  if (!isSandbox) return ok(`production: ${limits}${guessed}`);
  const review = account?.review;
  const todo =
    review === 'PENDING'
      ? 'your request for production access is being looked at; AWS answers within a day or so'
      : review === 'DENIED'
        ? 'your request for production access was denied; the mail from AWS Support says why, answer it'
        : 'mail only goes to verified addresses; docs/deploy.md, "The sandbox", says how to leave it';
  return warning(`sandbox: ${limits}${guessed}`, todo);
}

/** The wrong way round every mail fails; the other way the send function has a right that it does not need. */
const contradiction = (isSandbox: boolean): Finding =>
  isSandbox
    ? problem(
        'newsletter.sandbox is false, and the account is in the sandbox: IAM would refuse every mail',
        'set it to true in cdk.json and deploy',
      )
    : warning(
        'newsletter.sandbox is true, and the account is in production: the send function has a right that only the sandbox needs',
        'set it to false in cdk.json and deploy',
      );

function judgeStanding({ isSending, enforcement, plan }: NonNullable<SendingFacts['account']>): readonly Finding[] {
  const findings: Finding[] = [];
  if (enforcement === 'SHUTDOWN' || !isSending)
    findings.push(
      problem(
        enforcement === 'SHUTDOWN'
          ? 'AWS has stopped all sending of this account'
          : 'sending is paused for this account',
        'the SES console, Account dashboard, says why; or aws sesv2 put-account-sending-attributes --sending-enabled',
      ),
    );
  if (enforcement === 'PROBATION')
    findings.push(
      warning(
        'AWS has put the account under review for bounces or complaints',
        'look at the SES console, Reputation metrics, before the next issue',
      ),
    );
  if (plan === 'ESSENTIALS')
    findings.push(
      warning(
        'the account is on the plan "Essentials", where a mail costs $0.00016 and not $0.0001; nothing here needs it',
        'aws sesv2 put-account-pricing-attributes --plan NONE',
      ),
    );
  return findings;
}

export const sendingCheck: Check = {
  name: 'sending',
  async look(place) {
    await place.account();
    const { clients, checked } = place;
    const quota = await sendQuota(place);
    const sandbox = checked.ok ? checked.settings.sandbox : undefined;
    try {
      const account = await ask('ses:GetAccount', () => clients.sesv2.send(new GetAccountCommand({})));
      return judgeSending({ quota, account: accountOf(account), sandbox });
    } catch (error) {
      return [...judgeSending({ quota, sandbox }), explainFailure(error)];
    }
  },
};

/** What the account may send, as the functions ask for it. */
export function sendQuota({ clients }: Pick<Place, 'clients'>): Promise<SendQuota> {
  return ask('ses:GetSendQuota', async () => {
    const {
      MaxSendRate = 1,
      Max24HourSend = 0,
      SentLast24Hours = 0,
    } = await clients.ses.send(new GetSendQuotaCommand({}));
    // -1 is SES's word for no limit.
    const max24HourSend = Max24HourSend < 0 ? Number.POSITIVE_INFINITY : Max24HourSend;
    return { maxSendRate: MaxSendRate, max24HourSend, sentLast24Hours: SentLast24Hours };
  });
}

const accountOf = (answer: GetAccountResponse): NonNullable<SendingFacts['account']> => ({
  isProduction: answer.ProductionAccessEnabled ?? false,
  isSending: answer.SendingEnabled ?? true,
  enforcement: answer.EnforcementStatus ?? 'HEALTHY',
  review: answer.Details?.ReviewDetails?.Status,
  plan: answer.PricingAttributes?.CurrentPlan,
});

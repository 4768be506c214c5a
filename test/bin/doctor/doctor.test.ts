import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doctorChecks } from '../../../bin/doctor/checks.ts';
import { createPlace } from '../../../bin/doctor/create-place.ts';
import { createDns } from '../../../bin/doctor/dns.ts';
import { type Checked, runChecks } from '../../../bin/doctor/run-checks.ts';
import { showChecks } from '../../../bin/doctor/show-checks.ts';
import { createDynamo } from '../../../lambda/adapters/dynamo-client.ts';
import { dynamoRuns } from '../../../lambda/adapters/dynamo-runs.ts';
import { dynamoSubscribers } from '../../../lambda/adapters/dynamo-subscribers.ts';
import { systemClock } from '../../../lambda/adapters/system.ts';
import { encodeSchedule, WIRES } from '../../../lambda/config.ts';
import { newSubscriber } from '../../../lambda/subscribers/new-subscriber.ts';
import { checkSettings } from '../../../lib/settings.ts';
import { type Cloud, startCloud } from '../../../local/cloud.ts';
import { cdkJson } from '../../lib/cdk-json.ts';
import { type AwsAnswers, type AwsServer, startAwsAnswers } from '../aws/aws-answers.ts';
import { type DnsServer, startDns } from './start-dns.ts';

/** The domain is nobody's; the one name server that is asked is the test's own. Answers of an account in production. */
const ACCOUNT: AwsAnswers = {
  GetCallerIdentity: { xml: '<Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/ada</Arn>' },
  GetParameter: { json: { Parameter: { Value: '27' } } },
  GetSendQuota: {
    xml: '<Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate><SentLast24Hours>0.0</SentLast24Hours>',
  },
  'GET /v2/email/account': {
    json: {
      ProductionAccessEnabled: true,
      SendingEnabled: true,
      EnforcementStatus: 'HEALTHY',
      PricingAttributes: { CurrentPlan: 'NONE' },
    },
  },
};

const NEW: AwsAnswers = {
  ...ACCOUNT,
  DescribeStacks: { error: 'ValidationError', message: 'Stack with id Verbatim does not exist' },
  'GET /v2/email/identities/news.velm.press': { error: 'NotFoundException', status: 404 },
  'GET /v2/email/identities/velm.press': { error: 'NotFoundException', status: 404 },
  'GET /v2/email/identities/digest%40news.velm.press': { error: 'NotFoundException', status: 404 },
};

const OUTPUTS = {
  SubscribersTable: 'Subscribers',
  DeliveriesTable: 'Deliveries',
  IssuesTable: 'Issues',
  ConfigurationSet: 'set',
  AlarmTopic: 'arn:aws:sns:us-east-1:123456789012:alarms',
};
const members = (list: readonly object[]) =>
  list
    .map(
      (one) =>
        `<member>${Object.entries(one)
          .map(([name, value]) => `<${name}>${value}</${name}>`)
          .join('')}</member>`,
    )
    .join('');

/** Everything is deployed, and as it should be. */
const deployed = (queue: string, more: Readonly<Record<string, string>> = {}): AwsAnswers => ({
  ...ACCOUNT,
  DescribeStacks: {
    xml: `<Stacks>${members([
      {
        StackName: 'Verbatim',
        StackStatus: 'CREATE_COMPLETE',
        Outputs: members(
          Object.entries({ ...OUTPUTS, MissedRunsQueue: queue, ...more }).map(([OutputKey, OutputValue]) => ({
            OutputKey,
            OutputValue,
          })),
        ),
      },
    ])}</Stacks>`,
  },
  'GET /v2/email/identities/news.velm.press': {
    json: {
      VerifiedForSendingStatus: true,
      DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS', Tokens: ['a', 'b', 'c'] },
    },
  },
  DescribeConfigurationSet: {
    xml: `<EventDestinations>${members([
      {
        Name: 'feedback',
        Enabled: 'true',
        MatchingEventTypes:
          '<member>send</member><member>reject</member><member>bounce</member><member>complaint</member>',
        SNSDestination: '<TopicARN>arn:aws:sns:us-east-1:123456789012:feedback</TopicARN>',
      },
    ])}</EventDestinations>`,
  },
  ListSubscriptionsByTopic: {
    xml: `<Subscriptions>${members([
      { Protocol: 'sqs', Endpoint: 'arn:aws:sqs:us-east-1:123456789012:events', SubscriptionArn: 'arn:aws:sns:s' },
    ])}</Subscriptions>`,
  },
  GetQueueUrl: { json: { QueueUrl: queue } },
  GetQueueAttributes: { json: { Attributes: { ApproximateNumberOfMessages: '0' } } },
});

const ZONE = {
  ...Object.fromEntries(
    ['a', 'b', 'c'].map((token) => [`${token}._domainkey.news.velm.press CNAME`, [`${token}.dkim.amazonses.com`]]),
  ),
  '_dmarc.news.velm.press TXT': ['v=DMARC1; p=quarantine'],
};

let cloud: Cloud;
let aws: AwsServer;
let dns: DnsServer;
beforeAll(async () => {
  [cloud, aws, dns] = await Promise.all([startCloud(), startAwsAnswers(), startDns()]);
  const { AWS_ENDPOINT_URL_DYNAMODB = '' } = cloud.environment;
  const ofCloud = Object.fromEntries(Object.entries(cloud.environment).filter(([name]) => name.startsWith('AWS_')));
  const elsewhere = { AWS_ENDPOINT_URL_SES: aws.url, AWS_ENDPOINT_URL_SQS: aws.url, AWS_ENDPOINT_URL: aws.url };
  Object.assign(process.env, ofCloud, { AWS_ENDPOINT_URL_DYNAMODB, ...elsewhere });
  for (const name of Object.values(WIRES)) delete process.env[name];
  const readers = dynamoSubscribers(createDynamo(), 'Subscribers');
  await dynamoRuns(createDynamo(), 'Issues').note({
    at: new Date().toISOString(),
    schedule: encodeSchedule({ cron: 'cron(0 7 * * ? *)', timeZone: 'Europe/Berlin' }),
  });
  await readers.add(newSubscriber({ address: 'ada@example.org', token: 't', joinedAt: '2026-01-01T00:00:00.000Z' }));
});
afterAll(() => Promise.all([cloud.stop(), aws.stop(), dns.stop()]));

const checked = checkSettings({
  ...cdkJson.context.newsletter,
  from: 'digest@news.velm.press',
  sandbox: false,
  alarmEmail: 'ada@velm.press',
});

function look(answers: AwsAnswers, env = process.env) {
  aws.answers = answers;
  const place = createPlace({ env, clock: systemClock, dns: createDns(dns.address), checked });
  return runChecks(doctorChecks(false), place);
}

/** "level name", for all lines. */
const levelsOf = (all: readonly Checked[]) =>
  all.flatMap((one) =>
    'findings' in one ? one.findings.map(({ level }) => `${level} ${one.name}`) : [`later ${one.name}`],
  );
const report = (all: readonly Checked[]) => showChecks(all, { isColoured: false });

describe('the doctor', () => {
  it('before the first deployment looks at all that is there, and names the rest', async () => {
    dns.zone = ZONE;
    const all = await look(NEW);
    expect(levelsOf(all).filter((line) => !/^ok/.test(line))).toEqual(
      ['DKIM', 'audience', 'readers', 'feedback', 'pages', 'alarms', 'runs', 'issues'].map((name) => `later ${name}`),
    );
    expect(report(all)).toContain('Verbatim is not deployed yet');
  });

  it('after it finds nothing wrong where nothing is', async () => {
    dns.zone = ZONE;
    const all = await look(deployed(`${aws.url}/123456789012/events`));
    expect(levelsOf(all).filter((line) => !/^ok/.test(line))).toEqual([]);
    expect(report(all)).toContain('1 reader: 1 s at 14 a second; the limit is 50,000 mails in 24 hours');
    expect(report(all)).toContain('SES → SNS → SQS is whole; no event waits');
    expect(report(all).endsWith('\nno problems, no warnings')).toBe(true);
  });

  it('opens the pages of the readers', async () => {
    dns.zone = ZONE;
    const answers = deployed(`${aws.url}/123456789012/events`, { WebUrl: cloud.webUrl });
    // The gateway of this local cloud has no web function.
    expect(report(await look(answers))).toContain(`${cloud.webUrl} answers with 503`);
  });

  it('in the sandbox finds readers whom SES would refuse', async () => {
    dns.zone = ZONE;
    const limits = '<Max24HourSend>200</Max24HourSend><MaxSendRate>1</MaxSendRate><SentLast24Hours>0</SentLast24Hours>';
    const attributes =
      '<VerificationAttributes><entry><key>a@b.example</key><value><VerificationStatus>Success</VerificationStatus></value></entry></VerificationAttributes>';
    const answers = {
      ...deployed(`${aws.url}/123456789012/events`),
      GetSendQuota: { xml: limits },
      GetIdentityVerificationAttributes: { xml: attributes },
    };
    expect(report(await look(answers))).toContain('1 of 1 readers is not verified');
  });

  it('looks names up in the DNS: what is missing, and what has the domain twice', async () => {
    dns.zone = { 'a._domainkey.news.velm.press.news.velm.press CNAME': ['a.dkim.amazonses.com'] };
    const text = report(await look(deployed(`${aws.url}/123456789012/events`)));
    expect(text).toContain('1 of 3 signature records have the domain twice');
    expect(text).toContain('news.velm.press has no DMARC record');
  });

  it('says so where the DNS knows no such domain', async () => {
    dns.zone = {};
    expect(report(await look(NEW))).toContain('the DNS knows no domain velm.press');
  });

  it('without permissions warns, names each, and finds no problem', async () => {
    dns.zone = ZONE;
    const all = await look({ GetCallerIdentity: ACCOUNT.GetCallerIdentity ?? { xml: '' } });
    const text = report(all);
    const named = ['ssm:GetParameter', 'cloudformation:DescribeStacks', 'ses:GetSendQuota', 'ses:GetEmailIdentity'];
    expect(named.filter((permission) => !text.includes(`${permission} is not allowed`))).toEqual([]);
    expect(text).toContain(
      'audience, readers, feedback, pages, alarms, runs, issues: once CloudFormation says where the parts of the stack are',
    );
    expect(text).toContain('no problems, 4 warnings');
  });

  it('believes the environment where it names the tables, as other verbs do', async () => {
    dns.zone = ZONE;
    const env = {
      ...process.env,
      [WIRES.subscribersTable]: 'Subscribers',
      [WIRES.deliveriesTable]: 'Deliveries',
      [WIRES.issuesTable]: 'Issues',
      [WIRES.configurationSet]: 'set',
    };
    const { GetCallerIdentity = { xml: '' }, GetSendQuota = { xml: '' } } = ACCOUNT;
    expect(report(await look({ GetCallerIdentity, GetSendQuota }, env))).toContain('1 reader: 1 s at 14 a second');
  });
});

describe('the report', () => {
  const line: Checked = {
    name: 'x',
    findings: [{ level: 'problem', text: 'a \u001b[31mred\u202e word', todo: 'look' }],
  };

  it('is coloured only where it is asked to be', () => {
    expect(
      [showChecks([line], { isColoured: true }), showChecks([line], { isColoured: false })].map((text) =>
        text.includes('\u001b['),
      ),
    ).toEqual([true, false]);
  });

  it('carries no control characters of others', () => {
    expect(showChecks([line], { isColoured: false })).toBe(
      'problem  x          a [31mred word\n                    → look\n\n1 problem, no warnings',
    );
  });
});

describe('a check', () => {
  const place = () => createPlace({ env: {}, clock: systemClock, dns: createDns('127.0.0.1:1'), checked });

  it('that takes too long is a warning', async () => {
    const never = { name: 'slow', look: () => new Promise<never>(() => {}), seconds: 0.01 };
    expect(await runChecks([never], place())).toEqual([
      { name: 'slow', findings: [expect.objectContaining({ level: 'warning', text: 'no answer within 0.01 s' })] },
    ]);
  });

  it('that throws hinders no other', async () => {
    const bad = {
      name: 'bad',
      look: () => {
        throw new TypeError('x is not iterable');
      },
    };
    const good = { name: 'good', look: async () => [] };
    expect((await runChecks([bad, good], place())).map((one) => 'findings' in one && one.findings.length)).toEqual([
      1, 0,
    ]);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { DIGEST_TIMEOUT_SECONDS, decodeNewsletter, SEND_TIMEOUT_SECONDS, WIRES } from '../../lambda/config.ts';
import { HANDLERS } from '../../lib/handlers.ts';
import { checkSettings } from '../../lib/settings.ts';
import { cdkJson } from './cdk-json.ts';
import { lineOf } from './line-of.ts';
import { propertiesOf, synthesize } from './synthesize.ts';

const template = synthesize();
const entries = Object.entries(template.Resources).map(
  ([id, resource]) => [id, { ...resource, Properties: resource.Properties ?? {} }] as const,
);

const functionOf = (handler: string) =>
  entries.find(([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(handler))?.[1].Properties;

describe.each(HANDLERS)('the %s function', (handler) => {
  test('runs Node 24 on arm64 from an ES module', () => {
    expect(functionOf(handler)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
  });

  test('is told exactly what its handler reads', async () => {
    for (const name of Object.values(WIRES)) vi.stubEnv(name, '');
    const complaint: Error = await import(`../../lambda/handlers/${handler}.ts`).catch((error) => error);
    const [, missing] = /configuration: (.*) not set/.exec(complaint.message) ?? [];
    expect(Object.keys(functionOf(handler).Environment.Variables).sort()).toEqual(missing?.split(', ').sort());
  });
});

test('time limits are those that the leases count on', () => {
  expect([functionOf('digest').Timeout, functionOf('send').Timeout]).toEqual([
    DIGEST_TIMEOUT_SECONDS,
    SEND_TIMEOUT_SECONDS,
  ]);
});

test('the functions get the newsletter as they will read it', () => {
  const checked = checkSettings(cdkJson.context.newsletter);
  const { NEWSLETTER } = functionOf('send').Environment.Variables;
  expect(decodeNewsletter(NEWSLETTER)).toEqual(checked.ok && checked.settings.newsletter);
});

describe('schedules', () => {
  const [issue, pass] = propertiesOf(template, 'AWS::Scheduler::Schedule');

  test('an issue is made by the settings, in their time zone', () => {
    expect(issue).toMatchObject({
      ScheduleExpression: 'cron(0 7 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Berlin',
      State: 'ENABLED',
      FlexibleTimeWindow: { Mode: 'OFF' },
    });
  });

  test('it carries the scheduled time, so that a second firing is the same issue', () => {
    expect(JSON.parse(issue.Target.Input)).toEqual({ kind: 'issue', scheduledAt: '<aws.scheduler.scheduled-time>' });
  });

  test('a pass runs every 15 minutes', () => {
    expect([pass.ScheduleExpression, JSON.parse(pass.Target.Input)]).toEqual(['rate(15 minutes)', { kind: 'pass' }]);
  });

  test('what cannot be started is kept', () => {
    expect([issue, pass].map(({ Target }) => Target.DeadLetterConfig.Arn['Fn::GetAtt'][0])).toEqual(
      Array(2).fill(expect.stringMatching(/^missedruns/)),
    );
  });

  test('paused: no new issues, but those on their way go on', () => {
    const paused = propertiesOf(synthesize({ paused: true }), 'AWS::Scheduler::Schedule');
    expect(paused.map(({ State }) => State)).toEqual(['DISABLED', 'ENABLED']);
  });
});

const queueOf = (name: string) =>
  entries.find(
    ([id, { Type, Properties }]) => Type === 'AWS::SQS::Queue' && id.startsWith(name) && Properties.RedrivePolicy,
  )?.[1].Properties;

describe('the send queue', () => {
  const queue = queueOf('sendqueue');

  test('hides a chunk for six times the time limit of its sender', () => {
    expect(queue.VisibilityTimeout).toBe(6 * SEND_TIMEOUT_SECONDS);
  });

  test('gives a chunk up after five tries', () => {
    expect(queue.RedrivePolicy.maxReceiveCount).toBe(5);
  });

  test('feeds as many senders as share the rate, one chunk each', () => {
    const [, chunks, ...more] = propertiesOf(template, 'AWS::Lambda::EventSourceMapping');
    expect([chunks, more]).toEqual([
      expect.objectContaining({
        BatchSize: 1,
        ScalingConfig: { MaximumConcurrency: Number(functionOf('send').Environment.Variables.SENDERS) },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      }),
      [],
    ]);
  });

  test('has as many senders as the settings say', () => {
    const [, chunks] = propertiesOf(synthesize({ senders: 20 }), 'AWS::Lambda::EventSourceMapping');
    expect(chunks.ScalingConfig).toEqual({ MaximumConcurrency: 20 });
  });
});

describe('feedback', () => {
  const [topicPolicy] = propertiesOf(template, 'AWS::SNS::TopicPolicy');

  test('comes for what proves something, and not for deliveries, opens and clicks', () => {
    const [{ EventDestination }] = propertiesOf(template, 'AWS::SES::ConfigurationSetEventDestination');
    expect([EventDestination.Enabled, EventDestination.MatchingEventTypes]).toEqual([
      true,
      ['send', 'reject', 'bounce', 'complaint', 'deliveryDelay'],
    ]);
  });

  test('is published by SES of this account only, for this configuration set', () => {
    const statements = topicPolicy.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === 'Allow',
    );
    expect(statements).toEqual([
      expect.objectContaining({
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: {
          StringEquals: {
            'AWS:SourceAccount': { Ref: 'AWS::AccountId' },
            'AWS:SourceArn': expect.toSatisfy((arn) => lineOf(arn).endsWith(':configuration-set/<mailset>')),
          },
        },
      }),
    ]);
  });

  test('is put on its queue by its topic only', () => {
    const allowed = propertiesOf(template, 'AWS::SQS::QueuePolicy')
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({
        Principal: { Service: 'sns.amazonaws.com' },
        Condition: { ArnEquals: { 'aws:SourceArn': { Ref: expect.stringMatching(/^feedbackqueuetopic/) } } },
      }),
    ]);
  });

  test('that cannot be handled is kept for two weeks', () => {
    expect([
      queueOf('feedbackqueue').RedrivePolicy.maxReceiveCount,
      queueOf('feedbackqueue').MessageRetentionPeriod,
    ]).toEqual([5, 14 * 24 * 3600]);
  });
});

test('no function reserves concurrency, which a new account does not have', () => {
  expect(propertiesOf(template, 'AWS::Lambda::Function').filter((fn) => 'ReservedConcurrentExecutions' in fn)).toEqual(
    [],
  );
});

test('every queue is encrypted', () => {
  expect(propertiesOf(template, 'AWS::SQS::Queue').map((queue) => queue.SqsManagedSseEnabled)).toEqual(
    Array(5).fill(true),
  );
});

test('every log ends some day', () => {
  expect(propertiesOf(template, 'AWS::Logs::LogGroup').map((log) => log.RetentionInDays)).toEqual(Array(5).fill(90));
});

test('the access log tells neither paths nor addresses: a path holds the key of a reader', () => {
  const [stage] = propertiesOf(template, 'AWS::ApiGatewayV2::Stage');
  expect(stage.AccessLogSettings.Format).not.toMatch(/context\.(?:path|identity|rawPath)/);
});

describe('what holds data outlives the stack', () => {
  const holders = entries.filter(([, { Type }]) => ['AWS::DynamoDB::Table', 'AWS::S3::Bucket'].includes(Type));

  test('three tables and a bucket', () => {
    expect(holders).toHaveLength(4);
  });

  test.each(holders)('%s', (_, { DeletionPolicy, UpdateReplacePolicy }) => {
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual([expect.stringMatching(/^Retain/), 'Retain']);
  });

  test('subscribers cannot be deleted, not even by hand', () => {
    const tables = entries.filter(([, { Properties }]) => Properties.DeletionProtectionEnabled);
    expect(tables.map(([id]) => id)).toEqual([expect.stringMatching(/^storagesubscribers/)]);
  });

  test('every table can be set back in time', () => {
    const tables = propertiesOf(template, 'AWS::DynamoDB::Table');
    expect(tables.map((table) => table.PointInTimeRecoverySpecification)).toEqual(
      Array(3).fill({ PointInTimeRecoveryEnabled: true }),
    );
  });

  test('deliveries expire, and subscribers who never confirmed', () => {
    const expiring = propertiesOf(template, 'AWS::DynamoDB::Table').map((table) => table.TimeToLiveSpecification);
    const isOn = { AttributeName: 'expiresAt', Enabled: true };
    expect(expiring).toEqual([isOn, isOn, undefined]);
  });
});

test('nothing has a physical name, so that two newsletters fit in one account', () => {
  const NAMES = ['TableName', 'BucketName', 'QueueName', 'FunctionName', 'RoleName', 'LogGroupName', 'Name'];
  const ofItsOwn = entries.filter(
    ([, { Type }]) => !['AWS::ApiGatewayV2::Api', 'AWS::Lambda::EventSourceMapping'].includes(Type),
  );
  const named = ofItsOwn.flatMap(([id, { Properties }]) =>
    NAMES.flatMap((name) => (typeof Properties[name] === 'string' ? [`${id}.${name}`] : [])),
  );
  expect(named).toEqual([]);
});

test('the operator is told what comes next', () => {
  expect(Object.keys(template.Outputs)).toEqual([
    ...['Dns1', 'Dns2', 'Dns3', 'Dns4', 'InboxUri', 'DigestFunction', 'WebUrl'],
    ...['SubscribersTable', 'DeliveriesTable', 'IssuesTable', 'ConfigurationSet', 'MissedRunsQueue', 'AlarmTopic'],
  ]);
});

test('DNS lines can be pasted as they are', () => {
  const { Dns1, Dns4 } = template.Outputs;
  expect([lineOf(Dns1?.Value), Dns4?.Value]).toEqual([
    '<mailidentity.DkimDNSTokenName1>. CNAME <mailidentity.DkimDNSTokenValue1>.',
    '_dmarc.example.com. TXT "v=DMARC1; p=none"',
  ]);
});

const WITH_ZONE = { hostedZone: { id: 'Z0123456789', name: 'example.com' }, mailFrom: 'mail.example.com' };

test('a custom MAIL FROM is lines to paste, too', () => {
  const { Outputs, Resources } = synthesize({ mailFrom: 'mail.example.com' });
  expect(['Dns4', 'Dns5'].map((name) => lineOf(Outputs[name]?.Value))).toEqual([
    'mail.example.com. MX 10 feedback-smtp.<AWS::Region>.amazonses.com.',
    'mail.example.com. TXT "v=spf1 include:amazonses.com ~all"',
  ]);
  expect(propertiesOf({ Outputs, Resources }, 'AWS::SES::EmailIdentity')).toEqual([
    expect.objectContaining({ MailFromAttributes: expect.objectContaining({ MailFromDomain: 'mail.example.com' }) }),
  ]);
});

test('with a zone the stack makes every record itself, and leaves nothing to paste', () => {
  const zoned = synthesize(WITH_ZONE);
  const records = propertiesOf(zoned, 'AWS::Route53::RecordSet');
  expect(records.map(({ Type, Name, HostedZoneId }) => `${HostedZoneId} ${Type} ${lineOf(Name)}`)).toEqual([
    ...[1, 2, 3].map((n) => `Z0123456789 CNAME <mailidentity.DkimDNSTokenName${n}>`),
    'Z0123456789 MX mail.example.com',
    'Z0123456789 TXT mail.example.com',
    'Z0123456789 TXT _dmarc.example.com',
  ]);
  expect(Object.keys(zoned.Outputs).filter((name) => name.startsWith('Dns'))).toEqual([]);
});

test('a DMARC record that is there is left alone', () => {
  const { Outputs } = synthesize({ dmarc: 'existing' });
  expect(Object.keys(Outputs).filter((name) => name.startsWith('Dns'))).toEqual(['Dns1', 'Dns2', 'Dns3']);
});

test('a domain that SES knows already is left alone', () => {
  const existing = synthesize({ identity: 'existing' });
  expect(propertiesOf(existing, 'AWS::SES::EmailIdentity')).toEqual([]);
  expect(Object.keys(existing.Outputs)).not.toContain('Dns1');
});

test('mail goes out over TLS only, and not to addresses that bounced', () => {
  expect(propertiesOf(template, 'AWS::SES::ConfigurationSet')).toEqual([
    {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    },
  ]);
});

import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../bin/doctor/ask.ts';
import { judgeAccount } from '../../../bin/doctor/checks/account.ts';
import { judgeAlarms } from '../../../bin/doctor/checks/alarms.ts';
import { judgeAudience } from '../../../bin/doctor/checks/audience.ts';
import { judgeBootstrap } from '../../../bin/doctor/checks/bootstrap.ts';
import { type DkimRecord, judgeDkim } from '../../../bin/doctor/checks/dkim.ts';
import { judgeDmarc } from '../../../bin/doctor/checks/dmarc.ts';
import { judgeFeedback } from '../../../bin/doctor/checks/feedback.ts';
import { type IdentityState, judgeIdentity } from '../../../bin/doctor/checks/identity.ts';
import { type IssueFacts, judgeIssue } from '../../../bin/doctor/checks/issues.ts';
import { judgeMailFrom } from '../../../bin/doctor/checks/mail-from.ts';
import { judgeNode } from '../../../bin/doctor/checks/node.ts';
import { judgePages } from '../../../bin/doctor/checks/pages.ts';
import { judgeProof } from '../../../bin/doctor/checks/proof.ts';
import { judgeRecipients } from '../../../bin/doctor/checks/recipients.ts';
import { judgeMissedRuns, judgeRuns } from '../../../bin/doctor/checks/runs.ts';
import { judgeSchedule } from '../../../bin/doctor/checks/schedule.ts';
import { judgeSending, type SendingFacts } from '../../../bin/doctor/checks/sending.ts';
import { judgeSettings } from '../../../bin/doctor/checks/settings.ts';
import { judgeSource } from '../../../bin/doctor/checks/sources.ts';
import { judgeStack } from '../../../bin/doctor/checks/stack.ts';
import { explainFailure } from '../../../bin/doctor/explain-failure.ts';
import type { Finding } from '../../../bin/doctor/finding.ts';
import { encodeSchedule } from '../../../lambda/config.ts';
import type { Issue, IssueReport } from '../../../lambda/model/issue.ts';
import { checkSettings } from '../../../lib/settings.ts';
import { cdkJson } from '../../lib/cdk-json.ts';

const NOW = new Date('2026-11-22T18:00:00Z');

/** "problem: text → what to do", a line each. */
const lines = (found: Finding | readonly Finding[]): string =>
  [found]
    .flat()
    .map(({ level, text, todo = '' }) => `${level}: ${text} → ${todo}`)
    .join('\n');

const error = (name: string, message = '', code = '') => Object.assign(new Error(message), { name, code });

describe('node', () => {
  it.each([
    ['24.21.0', 'ok: Node 24.21.0 '],
    ['22.18.0', 'ok: Node 22.18.0; the functions run on Node 24'],
    ['22.17.1', 'problem: Node 22.17.1 is older than 22.18'],
    ['20.19.0', 'problem: Node 20.19.0'],
  ])('%s', (version, said) => expect(lines(judgeNode(version))).toContain(said));
});

describe('settings', () => {
  const good = { ...cdkJson.context.newsletter, from: 'a@news.velm.press' };

  it('are named where they are good', () => {
    expect(lines(judgeSettings(checkSettings(good), NOW))).toBe(
      'ok: "Verbatim" from a@news.velm.press, stack Verbatim → ',
    );
  });

  it('are told with all that is wrong at once', () => {
    const found = judgeSettings(checkSettings({ ...good, lang: '?', timeZone: 'Nowhere', from: 'x' }), NOW);
    expect(found.map(({ level }) => level)).toEqual(['problem', 'problem', 'problem']);
  });

  it('with a sender that is nobody are a problem', () => {
    const found = judgeSettings(checkSettings({ ...good, from: 'a@example.com' }), NOW);
    expect(lines(found)).toContain('problem: Cannot send as "a@example.com"');
  });

  it('paused are no news in a stage', () => {
    const found = judgeSettings(checkSettings({ ...good, stages: { dev: {} } }, 'dev'), NOW);
    expect(lines(found)).toContain('ok: paused: the stage dev makes no issue by itself');
  });

  it('paused is told', () => {
    expect(lines(judgeSettings(checkSettings({ ...good, paused: true }), NOW))).toContain(
      'warning: paused: no new issues',
    );
  });
});

describe('account', () => {
  const caller = { id: '123456789012', arn: 'arn:aws:iam::123456789012:user/ada' };
  const failing = (failure: unknown) => ({ caller: { failure }, region: 'eu-west-1', isDefaultRegion: false });

  it.each([
    [
      'who and where',
      { caller, region: 'eu-west-1', isDefaultRegion: false },
      'ok: account 123456789012, as arn:aws:iam::123456789012:user/ada → \nok: region eu-west-1',
    ],
    ['no region', { caller, region: undefined, isDefaultRegion: false }, 'problem: no region is set'],
    [
      'a region that only the CDK reads',
      { caller, region: 'eu-west-1', isDefaultRegion: true },
      'export AWS_REGION=eu-west-1',
    ],
    [
      'the root user',
      { caller: { ...caller, arn: 'arn:aws:iam::123456789012:root' }, region: 'x', isDefaultRegion: false },
      'warning: account 123456789012, as its root',
    ],
    ['no credentials', failing(error('CredentialsProviderError', 'Could not load')), 'problem: no AWS credentials'],
    [
      'an SSO session that is over',
      failing(error('CredentialsProviderError', 'The SSO session has expired')),
      'problem: the AWS credentials have expired',
    ],
    [
      'an old session',
      failing(new Unanswered('sts', error('ExpiredToken'))),
      'problem: the AWS credentials have expired',
    ],
    [
      'wrong keys',
      failing(error('InvalidClientTokenId', 'The token is invalid')),
      'problem: AWS does not take these credentials: The token',
    ],
    [
      'no network',
      failing(new Unanswered('sts:GetCallerIdentity', error('Error', '', 'ENOTFOUND'))),
      'warning: cannot look: no answer to sts:GetCallerIdentity (ENOTFOUND)',
    ],
  ])('%s', (_, facts, said) => expect(lines(judgeAccount(facts))).toContain(said));
});

describe('bootstrap', () => {
  it.each([
    ['27', 'ok: version 27'],
    ['6', 'ok: version 6'],
    ['5', 'problem: version 5 is too old, 6 is needed → npx cdk bootstrap'],
    [undefined, 'problem: the CDK has never been set up in eu-west-1 → npx cdk bootstrap'],
  ])('%s', (version, said) => expect(lines(judgeBootstrap(version, 'eu-west-1'))).toContain(said));
});

describe('stack', () => {
  it.each([
    [undefined, 'ok: News is not deployed yet'],
    ['CREATE_COMPLETE', 'ok: News is deployed'],
    ['UPDATE_COMPLETE', 'ok: News is deployed'],
    ['UPDATE_IN_PROGRESS', 'warning: News is being changed right now'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'warning: News is being changed right now'],
    ['ROLLBACK_COMPLETE', 'delete-stack --stack-name News, remove the cause, then npx cdk deploy'],
    ['UPDATE_ROLLBACK_COMPLETE', 'warning: the last change of News failed; the version before it is running'],
    ['UPDATE_ROLLBACK_FAILED', 'continue-update-rollback --stack-name News'],
    ['REVIEW_IN_PROGRESS', 'warning: News was prepared and never deployed'],
  ])('%s', (status, said) => expect(lines(judgeStack({ name: 'News', status }))).toContain(said));
});

describe('sending', () => {
  const quota = { maxSendRate: 14, max24HourSend: 50_000, sentLast24Hours: 0 };
  const sandboxed = { maxSendRate: 1, max24HourSend: 200, sentLast24Hours: 0 };
  const account = { isProduction: true, isSending: true, enforcement: 'HEALTHY' };
  const facts: SendingFacts = { quota, account, sandbox: false };

  it.each<[string, SendingFacts, string]>([
    ['production', facts, 'ok: production: 50,000 mails in 24 hours, 14 a second → '],
    [
      'production by the limits alone',
      { quota, sandbox: false },
      'ok: production: 50,000 mails in 24 hours, 14 a second (judged by these limits alone)',
    ],
    [
      'the sandbox by the limits alone',
      { quota: sandboxed, sandbox: true },
      'warning: sandbox: 200 mails in 24 hours, 1 a second (judged by these limits alone)',
    ],
    [
      'a sandbox that has more than the limits tell',
      { ...facts, account: { ...account, isProduction: false }, sandbox: true },
      'warning: sandbox: 50,000',
    ],
    [
      'a request that is looked at',
      { quota: sandboxed, account: { ...account, isProduction: false, review: 'PENDING' }, sandbox: true },
      'is being looked at',
    ],
    [
      'a request that was denied',
      { quota: sandboxed, account: { ...account, isProduction: false, review: 'DENIED' }, sandbox: true },
      'was denied',
    ],
    [
      'a setting that would fail each mail',
      { quota: sandboxed, sandbox: false },
      'problem: newsletter.sandbox is false',
    ],
    ['a setting that gives too much', { ...facts, sandbox: true }, 'warning: newsletter.sandbox is true'],
    ['a pause', { ...facts, account: { ...account, isSending: false } }, 'problem: sending is paused'],
    ['a stop', { ...facts, account: { ...account, enforcement: 'SHUTDOWN' } }, 'problem: AWS has stopped all sending'],
    [
      'a review',
      { ...facts, account: { ...account, enforcement: 'PROBATION' } },
      'warning: AWS has put the account under review',
    ],
    [
      'the dearer plan that new accounts begin with',
      { ...facts, account: { ...account, plan: 'ESSENTIALS' } },
      'put-account-pricing-attributes --plan NONE',
    ],
  ])('%s', (_, found, said) => expect(lines(judgeSending(found))).toContain(said));

  it('says nothing of a setting that cannot be read', () => {
    expect(judgeSending({ ...facts, sandbox: undefined })).toHaveLength(1);
  });
});

describe('identity', () => {
  const dkim = { isSigning: true, status: 'SUCCESS', tokens: [], zone: 'dkim.amazonses.com' };
  const found = { name: 'news.example', isVerified: true, dkim };
  const state: IdentityState = {
    from: 'a@news.example',
    setting: 'create',
    isDeployed: true,
    region: 'eu-west-1',
    found,
  };

  it.each<[string, IdentityState, string]>([
    ['verified', state, 'ok: news.example is verified'],
    [
      'one that would fail the deployment',
      { ...state, isDeployed: false },
      'problem: SES knows news.example already: the deployment would fail → set newsletter.identity to "existing"',
    ],
    [
      'a domain above is none that clashes',
      { ...state, isDeployed: false, found: { ...found, name: 'example' } },
      'ok: example is verified',
    ],
    ['none yet', { ...state, isDeployed: false, found: undefined }, 'ok: news.example is new to SES'],
    ['none any more', { ...state, found: undefined }, 'problem: SES in eu-west-1 does not know news.example any more'],
    [
      'none, and it should exist',
      { ...state, setting: 'existing', isDeployed: false, found: undefined },
      'problem: newsletter.identity is "existing", and SES in eu-west-1 knows neither',
    ],
    [
      'existing before the deployment',
      { ...state, setting: 'existing', isDeployed: false },
      'ok: news.example is verified',
    ],
    ['not verified', { ...state, found: { ...found, isVerified: false } }, 'problem: news.example is not verified yet'],
    [
      'not verified, nothing deployed',
      { ...state, setting: 'existing', isDeployed: false, found: { ...found, isVerified: false } },
      'warning: news.example is not verified yet',
    ],
    [
      'given up by SES',
      { ...state, found: { ...found, isVerified: false, dkim: { ...dkim, status: 'FAILED' } } },
      'stopped looking for its records after 72 hours',
    ],
    [
      'unsigned',
      { ...state, found: { ...found, dkim: { ...dkim, isSigning: false } } },
      'problem: mails of news.example are not signed',
    ],
    [
      'an address alone',
      { ...state, setting: 'existing', found: { ...found, name: 'a@news.example' } },
      'warning: only the address a@news.example is verified',
    ],
  ])('%s', (_, facts, said) => expect(lines(judgeIdentity(facts))).toContain(said));
});

describe('DKIM', () => {
  const record = (name: string, change: Partial<DkimRecord> = {}): DkimRecord => ({
    name: `${name}._domainkey.n.example`,
    value: `${name}.dkim.amazonses.com`,
    found: [`${name}.DKIM.amazonses.com.`],
    foundTwice: [],
    ...change,
  });
  const missing = record('b', { found: [] });

  it.each([
    ['all there', [record('a'), record('b')], 'ok: all 2 signature records'],
    ['one missing', [record('a'), missing], 'problem: 1 of 2 signature records of n.example are not in the DNS'],
    [
      'one elsewhere',
      [record('a'), record('b', { found: ['x.example'] })],
      'problem: 1 of 2 signature records lead elsewhere: to x.example',
    ],
    [
      'the domain twice',
      [record('a'), { ...missing, foundTwice: [missing.value] }],
      'enter the names without ".n.example"',
    ],
  ])('%s', (_, records, said) => expect(lines(judgeDkim(records, 'n.example'))).toContain(said));

  it('shows the lines to paste', () => {
    expect(judgeDkim([missing], 'n.example')[0]?.details).toEqual([
      'b._domainkey.n.example. CNAME b.dkim.amazonses.com.',
    ]);
  });
});

describe('DMARC', () => {
  const at = (texts: readonly string[], name = 'n.example', identity = 'n.example') =>
    lines(judgeDmarc({ domain: 'n.example', at: name, texts, identity: { name: identity }, isToCome: false }));

  it.each([
    ['none', [], 'warning: n.example has no DMARC record'],
    ['none at SES either', ['hello'], 'problem: _dmarc.n.example has a text that is no DMARC record'],
    ['watching', ['v=DMARC1; p=none; rua=mailto:a@n.example'], 'ok: n.example has p=none'],
    ['strict', ['v=DMARC1;p=reject'], 'ok: n.example has p=reject'],
    ['two', ['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'problem: _dmarc.n.example has 2 DMARC records'],
    ['no policy', ['v=DMARC1; rua=mailto:a@n.example'], 'problem: the DMARC record of n.example has no policy'],
    ['a policy that nobody knows', ['v=DMARC1; p=block'], 'problem: the DMARC record of n.example has no policy'],
    ['other texts beside it', ['v=DMARC1; p=none', 'x'], 'ok: n.example has p=none'],
  ])('%s', (_, texts, said) => expect(at(texts)).toContain(said));

  it('of a domain above rules by its word for subdomains', () => {
    expect(at(['v=DMARC1; p=none; sp=reject'], 'example')).toContain('ok: n.example has p=reject, from example');
  });

  it('that is strict about signatures fails the signature of a domain above', () => {
    expect(at(['v=DMARC1; p=reject; adkim=s'], 'n.example', 'example')).toContain(
      'problem: DMARC asks for a signature',
    );
    expect(at(['v=DMARC1; p=reject; adkim=r'], 'n.example', 'example')).toContain('ok:');
  });

  it.each([
    [['v=DMARC1; p=none'], 'problem: n.example has a DMARC record already: the deployment would fail'],
    [[], 'ok: n.example has no DMARC record yet'],
  ])('%j where the deployment makes one', (texts, said) => {
    const facts = { domain: 'n.example', at: 'n.example', texts, identity: undefined, isToCome: true };
    expect(lines(judgeDmarc(facts))).toContain(said);
  });

  it('fails where only an address is verified', () => {
    expect(at(['v=DMARC1; p=none'], 'n.example', 'a@n.example')).toContain('problem: mails carry no signature');
  });
});

describe('bounces', () => {
  const facts = {
    domain: 'b.n.example',
    status: 'SUCCESS',
    region: 'eu-west-1',
    mx: ['10 feedback-smtp.eu-west-1.amazonses.com'],
    txt: ['v=spf1 include:amazonses.com ~all'],
  };
  it.each([
    ['right', facts, 'ok: bounces go to b.n.example'],
    ['right, not seen yet', { ...facts, status: 'PENDING' }, 'warning: the records of b.n.example are right'],
    ['no MX', { ...facts, mx: [] }, 'problem: b.n.example has no MX record'],
    [
      'an MX of another region',
      { ...facts, mx: ['10 feedback-smtp.us-east-1.amazonses.com'] },
      'problem: b.n.example has other MX records',
    ],
    ['no SPF', { ...facts, txt: ['x'] }, 'problem: b.n.example has no SPF record'],
    ['two SPF', { ...facts, txt: [...facts.txt, 'v=spf1 -all'] }, 'problem: b.n.example has 2 SPF records'],
    ['SPF without SES', { ...facts, txt: ['v=spf1 include:example.com -all'] }, 'does not allow SES'],
  ])('%s', (_, found, said) => expect(lines(judgeMailFrom(found))).toContain(said));
});

describe('audience', () => {
  const quota = { maxSendRate: 14, max24HourSend: 50_000, sentLast24Hours: 0 };
  const judge = (readers: number, change: Partial<typeof quota> = {}, senders = 2, isAbout = false) =>
    lines(judgeAudience({ audience: { readers, isAbout }, quota: { ...quota, ...change }, senders }));

  it.each([
    ['nobody', judge(0), 'warning: no reader yet'],
    ['one', judge(1), 'ok: 1 reader: 1 s at 14 a second'],
    ['a few', judge(1000), 'ok: 1,000 readers: 1 min at 14 a second; the limit is 50,000'],
    [
      'more than a day takes',
      judge(100_000),
      '100,000 readers: 2 h 5 min at 14 a second, but the limit of 50,000 mails in 24 hours makes it 3 days',
    ],
    [
      'a day that is used up',
      judge(40_000, { sentLast24Hours: 20_000 }),
      'warning: 40,000 readers: 50 min at 14 a second, but 20,000 of 50,000 mails were sent',
    ],
    ['counted by DynamoDB', judge(40_000, {}, 2, true), 'ok: about 40,000'],
    ['no limit', judge(100_000, { max24HourSend: Number.POSITIVE_INFINITY }), 'ok: 100,000'],
    [
      'too few senders',
      judge(1_000_000, { maxSendRate: 500, max24HourSend: 5_000_000 }),
      'a rate of 500 a second needs 10',
    ],
    ['few senders for few', judge(10_000, { maxSendRate: 500 }), 'ok: 10,000 readers'],
  ])('%s', (_, said, expected) => expect(said).toContain(expected));
});

describe('readers of a sandbox', () => {
  const judge = (readers: readonly string[]) =>
    lines(judgeRecipients({ readers, verified: new Set(['a@x.example', 'y.example']) }));

  it.each([
    [
      'verified by themselves or by their domain',
      ['a@x.example', 'b@y.example', 'c@mail.y.example'],
      'ok: every reader is verified',
    ],
    [
      'unverified',
      ['a@x.example', 'b@x.example'],
      'warning: 1 of 2 readers is not verified: in the sandbox SES refuses their mail → aws ses verify-email-identity --email-address b@x.example',
    ],
    ['none', [], ''],
  ])('%s', (_, readers, said) => expect(judge(readers).startsWith(said)).toBe(true));
});

describe('schedule', () => {
  const judge = (schedule: string, timeZone = 'Europe/Berlin') =>
    judgeSchedule({ schedule: `cron(${schedule})`, timeZone, now: NOW });

  it('shows the next five runs on the clocks of the zone', () => {
    expect(judge('0 7 ? * MON *')[0]?.details).toEqual([
      'Mon 2026-11-23 07:00 (06:00 UTC)',
      'Mon 2026-11-30 07:00 (06:00 UTC)',
      'Mon 2026-12-07 07:00 (06:00 UTC)',
      'Mon 2026-12-14 07:00 (06:00 UTC)',
      'Mon 2026-12-21 07:00 (06:00 UTC)',
    ]);
  });

  it.each([
    ['a time that the clocks skip', judge('30 2 * * ? *'), 'warning: no issue on 2027-03-28 02:30'],
    ['a year that is over', judge('0 7 * * ? 2020'), 'problem: cron(0 7 * * ? 2020) names no time'],
    ['a far year', judge('0 7 1 1 ? 2029'), 'warning: cron(0 7 1 1 ? 2029) runs on 2029-01-01 07:00'],
  ])('%s', (_, found, said) => expect(lines(found)).toContain(said));

  it('that does not run on the day of the change is not warned of', () => {
    expect(judge('30 2 ? * MON *').map(({ level }) => level)).toEqual(['ok']);
  });
});

describe('feedback', () => {
  const queue = { name: 'q', waiting: 0, inHand: 0 };
  const whole = {
    set: { name: 'set', isSending: true },
    events: ['send', 'reject', 'bounce', 'complaint', 'deliveryDelay'],
    topic: 't',
    queue,
    deadLetters: queue,
  };
  it.each([
    ['whole', whole, 'ok: SES → SNS → SQS is whole; no event waits'],
    ['no set', { ...whole, set: undefined }, 'problem: SES has no configuration set set'],
    ['switched off', { ...whole, set: { name: 'set', isSending: false } }, 'warning: sending is switched off'],
    ['no topic', { ...whole, topic: undefined, events: [] }, 'problem: SES tells nobody'],
    ['no bounces', { ...whole, events: ['send', 'reject', 'complaint'] }, 'problem: SES does not tell of bounce'],
    ['no queue', { ...whole, queue: undefined }, 'problem: the topic t feeds no queue'],
    [
      'many events',
      { ...whole, queue: { ...queue, waiting: 5000 } },
      'warning: SES → SNS → SQS is whole, and 5,000 events wait',
    ],
    ['dead letters', { ...whole, deadLetters: { ...queue, waiting: 1 } }, 'warning: 1 event could not be handled'],
  ])('%s', (_, chain, said) => expect(lines(judgeFeedback(chain, 'set'))).toContain(said));

  const proof = {
    kind: 'bounce',
    sent: { outcome: 'sent', messageId: 'm' },
    isConfirmed: true,
    isTold: true,
    isSuppressed: true,
  } as const;
  const silent = { ...proof, isConfirmed: false, isTold: false, isSuppressed: false };
  it.each([
    ['proven', proof, whole, 'ok: a simulated bounce came back'],
    [
      'not sent',
      { ...silent, sent: { outcome: 'refused', reason: 'MessageRejected: no' } as const },
      whole,
      'problem: a simulated bounce could not be sent: MessageRejected: no',
    ],
    ['not suppressed', { ...proof, isSuppressed: false }, whole, 'was not taken off the list'],
    ['confirmed only', { ...silent, isConfirmed: true }, whole, 'warning: SES confirmed'],
    ['not taken by Lambda', silent, { ...whole, queue: { ...queue, waiting: 2 } }, 'it hangs between SQS and Lambda'],
    ['failing', silent, { ...whole, deadLetters: { ...queue, waiting: 2 } }, 'the feedback function fails'],
    ['no topic', silent, { ...whole, topic: undefined, queue: undefined }, 'SES tells no topic'],
    ['no queue', silent, { ...whole, queue: undefined }, 'it hangs between SNS and SQS'],
    ['nothing at all', silent, whole, 'it hangs between SES and SQS'],
    ['nothing to be looked at', silent, undefined, 'it hangs between SES and SQS'],
  ])('proof: %s', (_, found, chain, said) =>
    expect(lines(judgeProof({ proof: found, chain, seconds: 90 }))).toContain(said),
  );
});

describe('alarms', () => {
  const ada = { protocol: 'email', endpoint: 'ada@example.org', isConfirmed: true };
  it.each([
    ['nobody', [], 'warning: nobody hears of alarms → aws sns subscribe --topic-arn arn:t'],
    ['somebody', [ada], 'ok: alarms go to ada@example.org'],
    ['unconfirmed', [{ ...ada, isConfirmed: false }], 'warning: ada@example.org has not confirmed, and hears nothing'],
  ])('%s', (_, subscribers, said) => expect(lines(judgeAlarms(subscribers, 'arn:t'))).toContain(said));
});

it.each([
  [0, 'ok: no scheduled run of the last 14 days has failed for good'],
  [1, 'warning: 1 scheduled run of the last 14 days failed each time → aws sqs receive-message --queue-url u'],
])('%i missed runs', (waiting, said) => expect(lines(judgeMissedRuns(waiting, 'u'))).toContain(said));

describe('runs', () => {
  const daily = { cron: 'cron(0 7 * * ? *)', timeZone: 'UTC' };
  const at = (time: string, schedule: typeof daily | null = daily) => ({
    at: time,
    schedule: encodeSchedule(schedule),
  });

  it.each([
    ['in time', at('2026-11-22T07:00:00.000Z'), daily, 'ok: no run of the schedule is overdue'],
    [
      'late',
      at('2026-11-21T07:00:00.000Z'),
      daily,
      'problem: the run of 2026-11-22T07:00 UTC has not come for 11 h 0 min',
    ],
    [
      'of another schedule',
      at('2026-11-22T07:00:00.000Z'),
      { ...daily, timeZone: 'Asia/Tokyo' },
      'warning: deployed is cron(0 7 * * ? *) in UTC, cdk.json says cron(0 7 * * ? *) in Asia/Tokyo',
    ],
    ['paused', at('2026-11-20T07:00:00.000Z', null), null, 'ok: paused, as cdk.json says'],
    [
      'not paused any more',
      at('2026-11-20T07:00:00.000Z', null),
      daily,
      'warning: deployed is paused, cdk.json says cron(0 7 * * ? *) in UTC',
    ],
    ['none yet', undefined, daily, 'warning: no pass has run yet'],
  ])('%s', (_, last, wanted, said) => expect(lines(judgeRuns({ last, wanted, now: NOW }))).toContain(said));
});

describe('pages', () => {
  const judge = (answer: Parameters<typeof judgePages>[0]['answer']) =>
    lines(judgePages({ url: 'https://w.example', answer }));

  it.each([
    ['its own page', judge({ status: 404, isPage: true }), 'ok: https://w.example answers'],
    ['an error', judge({ status: 503, isPage: false }), 'problem: https://w.example answers with 503'],
    ["somebody else's page", judge({ status: 200, isPage: true }), 'warning: https://w.example answers with 200'],
    ['silence', judge({ failure: 'ENOTFOUND' }), 'warning: https://w.example does not answer: ENOTFOUND'],
  ])('%s', (_, said, expected) => expect(said).toContain(expected));
});

describe('sources', () => {
  const report = {
    url: 'https://a.example/feed',
    outcome: 'new',
    items: 3,
    fresh: 1,
    milliseconds: 9,
    notices: [],
    needsOperator: false,
  } as const;
  it.each([
    [
      'new',
      { ...report, newest: '2026-11-20T08:00:00.000Z' },
      'ok: https://a.example/feed: 3 items, the newest of 2026-11-20; 1 would be taken now',
    ],
    [
      'down',
      { ...report, outcome: 'could not fetch', notices: ['Cannot fetch https://a.example/feed: 503'] } as const,
      'warning: Cannot fetch https://a.example/feed: 503',
    ],
    [
      'gone',
      { ...report, outcome: 'could not fetch', notices: ['gone'], needsOperator: true } as const,
      'problem: gone',
    ],
    ['moved', { ...report, notices: ['moved'], needsOperator: true }, 'warning: moved'],
  ])('%s', (_, found, said) => expect(lines(judgeSource(found))).toContain(said));
});

describe('issues', () => {
  const issue = (change: Partial<Issue>): Issue => ({
    id: 'I',
    status: 'sent',
    scheduledAt: '2026-11-22T17:50:00.000Z',
    subject: 'S',
    ...change,
  });
  const counts = {
    audience: 9,
    sent: 9,
    refused: 0,
    suppressed: 0,
    uncertain: 0,
    waiting: 0,
    bounced: 0,
    complained: 0,
    overdue: 0,
    withheld: 0,
  };
  const report: IssueReport = { issueId: 'I', countedAt: '', ...counts };
  const judge = (change: Partial<Issue>, counted: Partial<IssueReport> = {}) => {
    const facts: IssueFacts = { issue: issue(change), report: { ...report, ...counted }, now: NOW, sendWindow: 6 };
    return lines(judgeIssue(facts));
  };
  const old = '2026-11-22T10:00:00.000Z';

  it.each([
    ['sent', judge({}), 'ok: I is sent: 9 sent of 9'],
    [
      'refused',
      judge({}, { sent: 8, refused: 1 }),
      'warning: I is sent: 8 sent, 1 refused of 9; SES refused 1 for good',
    ],
    ['held', judge({}, { sent: 8, uncertain: 1, overdue: 1 }), 'issue resend-missed I'],
    ['being made', judge({ status: 'building' }), 'ok: I is being made'],
    [
      'hanging in the making',
      judge({ status: 'building', scheduledAt: old }),
      'problem: I has been in the making for 8 h 0 min',
    ],
    [
      'on its way',
      judge({ status: 'sending', passedAt: '2026-11-22T17:50:00.000Z' }, { sent: 5, waiting: 4 }),
      'ok: I is on its way to its readers: 5 sent, 4 waiting of 9',
    ],
    [
      'forgotten',
      judge({ status: 'sending', passedAt: old }),
      'problem: I is on its way to its readers: 9 sent of 9; no pass has looked after it for 8 h 0 min',
    ],
    [
      'slow',
      judge({ status: 'sending', scheduledAt: old, passedAt: '2026-11-22T17:50:00.000Z' }),
      'warning: I is on its way',
    ],
    [
      'paused',
      judge({ status: 'paused', reason: 'canary: 5 bounced' }),
      'warning: I waits for your word: canary: 5 bounced → npm run -s digest -- issue resume I, or issue cancel I',
    ],
    ['cancelled', judge({ status: 'cancelled' }), 'ok: I was cancelled'],
  ])('%s', (_, said, expected) => expect(said).toContain(expected));
});

describe('a question without an answer', () => {
  const why = (failure: Error) => lines(explainFailure(new Unanswered('ses:GetAccount', failure)));
  it.each([
    [
      'denied',
      error('AccessDeniedException'),
      'warning: cannot look: ses:GetAccount is not allowed → allow these credentials ses:GetAccount',
    ],
    ['denied by SNS', error('AuthorizationErrorException'), 'is not allowed'],
    ['cut off', error('TimeoutError'), 'warning: cannot look: no answer to ses:GetAccount (TimeoutError)'],
    ['too often', error('TooManyRequestsException'), 'was asked for too often'],
    ['anything else', error('Strange', 'odd'), 'warning: cannot look: ses:GetAccount: Strange: odd'],
  ])('%s is a warning that names the permission', (_, failure, said) => expect(why(failure)).toContain(said));
});

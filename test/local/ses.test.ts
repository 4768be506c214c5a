import { GetSendQuotaCommand, SESClient, SendRawEmailCommand, VerifyEmailIdentityCommand } from '@aws-sdk/client-ses';
import { afterEach, expect, test } from 'vitest';
import type { Account, Fault } from '../../local/ses/model.ts';
import { type Ses, type SesOptions, startSes } from '../../local/ses/start-ses.ts';

const ACCOUNT: Account = {
  region: 'us-east-1',
  max24HourSend: 100,
  maxSendRate: 10,
  verified: ['news.example.com'],
  configurationSets: ['letters'],
  sandbox: false,
  paused: false,
};
const MAIL = [
  'From: Verbatim <verbatim@news.example.com>',
  'To: ada@example.com',
  'Date: Thu, 1 Jan 1970 00:00:00 +0000',
  'Message-ID: <mine@news.example.com>',
  'Subject: =?utf-8?q?Caf=C3=A9?=',
  '',
  'Hello, <reader> & friend.',
  '',
].join('\r\n');

const running: { ses: Ses; client: SESClient }[] = [];
afterEach(async () => {
  for (const { ses, client } of running.splice(0)) {
    client.destroy();
    await ses.stop();
  }
});

/** The client finds the endpoint as the Lambda handlers do: by the environment alone. */
async function start(options: Partial<SesOptions> = {}) {
  const ses = await startSes({ account: ACCOUNT, ...options });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SES: ses.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const client = new SESClient({ maxAttempts: 1 });
  running.push({ ses, client });
  const send = (raw: string, input = {}) =>
    client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(raw) }, ...input }));
  return { ses, client, send };
}

test('keeps a message with its tags, recipients and configuration set', async () => {
  const { ses, send } = await start();
  const { MessageId } = await send(MAIL, {
    Source: 'verbatim@news.example.com',
    Destinations: ['ada@example.com'],
    ConfigurationSetName: 'letters',
    Tags: [
      { Name: 'issue', Value: '2026-11-22-0700' },
      { Name: 'subscriber', Value: 'a_-9' },
    ],
  });
  expect(ses.outbox.get(MessageId ?? '')).toMatchObject({
    source: 'verbatim@news.example.com',
    destinations: ['ada@example.com'],
    configurationSet: 'letters',
    tags: { issue: '2026-11-22-0700', subscriber: 'a_-9' },
  });
});

test('overwrites Date and Message-ID and leaves every other byte alone', async () => {
  const { ses, send } = await start({ now: () => new Date('2026-11-22T07:00:00Z') });
  const { MessageId } = await send(MAIL);
  const raw = ses.outbox.list()[0]?.raw.toString('latin1');
  const kept = MAIL.replace(/^(Date|Message-ID):.*\r\n/gm, '');
  const own = `Date: Sun, 22 Nov 2026 07:00:00 +0000\r\nMessage-ID: <${MessageId}@email.amazonses.com>\r\n`;
  expect(raw).toBe(own + kept);
});

test('takes the recipients from the header where the caller names none', async () => {
  const { ses, send } = await start();
  await send(MAIL.replace('ada@example.com', '"Lovelace, Ada" <ada@example.com>,\r\n bob@example.com'));
  expect(ses.outbox.list()[0]?.destinations).toEqual(['ada@example.com', 'bob@example.com']);
});

test('throttles what comes faster than the rate, and takes it a second later', async () => {
  let now = new Date('2026-11-22T07:00:00Z');
  const { send } = await start({ account: { ...ACCOUNT, maxSendRate: 1 }, now: () => now });
  await send(MAIL);
  await expect(send(MAIL)).rejects.toMatchObject({ name: 'Throttling', message: 'Maximum sending rate exceeded.' });
  now = new Date('2026-11-22T07:00:01Z');
  await expect(send(MAIL)).resolves.toHaveProperty('MessageId');
});

test('stops at the daily quota and goes on when 24 hours have passed', async () => {
  let now = new Date('2026-11-22T07:00:00Z');
  const { client, send } = await start({ account: { ...ACCOUNT, max24HourSend: 1 }, now: () => now });
  await send(MAIL);
  await expect(send(MAIL)).rejects.toMatchObject({ name: 'Throttling', message: 'Daily message quota exceeded.' });
  expect(await client.send(new GetSendQuotaCommand())).toMatchObject({
    Max24HourSend: 1,
    MaxSendRate: 10,
    SentLast24Hours: 1,
  });
  now = new Date('2026-11-23T07:01:00Z');
  await expect(send(MAIL)).resolves.toHaveProperty('MessageId');
});

const REFUSED: readonly [string, string, object, Partial<Account>, string, RegExp][] = [
  ['an unverified sender', MAIL.replace('@news.', '@other.'), {}, {}, 'MessageRejected', /not verified.*US-EAST-1: v/],
  ['a verified name as mere ending', MAIL.replace('@news.', '@fakenews.'), {}, {}, 'MessageRejected', /not verified/],
  ['an unverified envelope sender', MAIL, { Source: 'x@y.example' }, {}, 'MessageRejected', /x@y\.example/],
  ['an unverified reader in the sandbox', MAIL, {}, { sandbox: true }, 'MessageRejected', /ada@example\.com/],
  ['a message without From', MAIL.replace(/^From.*\r\n/, ''), {}, {}, 'InvalidParameterValue', /'From'/],
  ['a message without To', MAIL.replace(/To:.*\r\n/, ''), {}, {}, 'InvalidParameterValue', /'To'/],
  ['a header twice', MAIL.replace('To:', 'To: x@y.z\r\nTo:'), {}, {}, 'InvalidParameterValue', /Duplicate header 'To'/],
  ['a line that is no header', MAIL.replace('To:', 'oops\r\nTo:'), {}, {}, 'InvalidParameterValue', /'oops'/],
  ['an address without a domain', MAIL, { Destinations: ['ada'] }, {}, 'InvalidParameterValue', /final '@domain'/],
  ['an unknown configuration set', MAIL, { ConfigurationSetName: 'no' }, {}, 'ConfigurationSetDoesNotExist', /<no>/],
  ['a tag with a space', MAIL, { Tags: [{ Name: 'a', Value: 'b c' }] }, {}, 'InvalidParameterValue', /<b c>/],
  ['a paused account', MAIL, {}, { paused: true }, 'AccountSendingPausedException', /disabled/],
  ['more than 10 MB', MAIL + 'x'.repeat(10 * 1024 * 1024), {}, {}, 'InvalidParameterValue', /more than 10485760/],
];

test.each(REFUSED)('refuses %s', async (_what, raw, input, change, code, message) => {
  const { ses, send } = await start({ account: { ...ACCOUNT, ...change } });
  const error: Error = await send(raw, input).then(
    () => new Error('it was sent'),
    (reason) => reason,
  );
  // The SDK names modelled errors by their class, which has "Exception" at the end.
  expect(error.name.replace('DoesNotExistException', 'DoesNotExist')).toBe(code);
  expect(error.message).toMatch(message);
  expect(ses.outbox.received()).toBe(0);
});

test('names an unknown action', async () => {
  const { client } = await start();
  const asked = client.send(new VerifyEmailIdentityCommand({ EmailAddress: 'ada@example.com' }));
  await expect(asked).rejects.toMatchObject({
    name: 'InvalidAction',
    message: expect.stringContaining('VerifyEmailIdentity'),
  });
});

test.each(['Action=%ZZ', '%'])('refuses the torn request "%s"', async (body) => {
  const { ses } = await start();
  const response = await fetch(ses.url, { method: 'POST', body });
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('MalformedQueryString')]);
});

const FAULTS: readonly [Fault, number, object][] = [
  ['throttle', 0, { name: 'Throttling' }],
  ['fail before', 0, { $metadata: { httpStatusCode: 500 } }],
  ['drop before', 0, { code: 'ECONNRESET' }],
  ['fail after', 1, { $metadata: { httpStatusCode: 500 } }],
  ['drop after', 1, { code: 'ECONNRESET' }],
];

test.each(FAULTS)('fault "%s" leaves %i messages sent', async (fault, sent, error) => {
  const accepted: string[] = [];
  const { ses, send } = await start({ faults: () => fault, onAccepted: (mail) => void accepted.push(mail.messageId) });
  await expect(send(MAIL)).rejects.toMatchObject(error);
  expect(ses.outbox.received()).toBe(sent);
  expect(accepted).toHaveLength(sent);
});

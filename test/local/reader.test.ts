import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEND_TIMEOUT_SECONDS } from '../../lambda/config.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { type EventSource, startEventSource } from '../../local/event-source.ts';
import { fieldValue, splitHeader } from '../../local/ses/header.ts';
import type { AcceptedMail } from '../../local/ses/model.ts';
import { type Sent, sendIssue } from '../../local/start/send-issue.ts';
import { createStopwatch } from '../../local/start/stopwatch.ts';

const ARTICLE = `Bakers of Little Varrow reopen their harbour oven

The bakers of Little Varrow reopened their harbour oven on Monday after more than $2 million of repairs.

"We never stopped kneading, we only stopped baking," said Anneli Torvik-Bray, the head of the bakers' guild.

Some 900 people live on the island, and about 40 percent of them buy their bread at the harbour.
`;
const TIMEOUT_MS = 30_000;

let cloud: Cloud;
let source: EventSource;
let sqs: SQSClient;
let sent: Sent;

beforeAll(async () => {
  cloud = await startCloud({ web: async (event) => (await import('../../lambda/handlers/web.ts')).handler(event) });
  // The functions' own log would hide the test's.
  Object.assign(process.env, cloud.environment, { POWERTOOLS_LOG_LEVEL: 'WARN' });
  const { handler: digest } = await import('../../lambda/handlers/digest.ts');
  const { handler } = await import('../../lambda/handlers/send.ts');
  sqs = new SQSClient();
  const { sendQueueUrl: queueUrl } = cloud;
  source = startEventSource({ sqs, queueUrl, handler, functionName: 'send', timeoutSeconds: SEND_TIMEOUT_SECONDS });
  const article = { name: 'bread.txt', bytes: Buffer.from(ARTICLE), title: undefined };
  sent = await sendIssue({ article, cloud, digest, stopwatch: createStopwatch() });
}, TIMEOUT_MS);

afterAll(async () => {
  await source.stop();
  sqs.destroy();
  await cloud.stop();
});

/** The links of List-Unsubscribe and of "view in browser" in one reader's own mail. */
function linksOf(mail: AcceptedMail | undefined): { readonly leave: string; readonly view: string } {
  const { fields, body } = splitHeader(mail?.raw ?? Buffer.alloc(0));
  const leave = /<(http[^>]+)>/.exec(fieldValue(fields, 'list-unsubscribe') ?? '')?.[1] ?? '';
  const text = body.toString('latin1').replace(/=\r\n/g, '');
  return { leave, view: /http:\/\/127\.0\.0\.1:\d+\/issues\/[\w-]+/.exec(text)?.[0] ?? '' };
}

test('every reader gets one mail, tagged with the issue and the reader', () => {
  expect(sent).toMatchObject({ outcome: 'sent', report: { audience: 3, sent: 3, waiting: 0 } });
  const tags = cloud.outbox.list().map((mail) => mail.tags);
  expect(new Set(tags.map(({ issue }) => issue)).size).toBe(1);
  expect(new Set(tags.map(({ subscriber }) => subscriber)).size).toBe(3);
});

test('the link to the page of the issue leads there', async () => {
  const response = await fetch(linksOf(cloud.outbox.list()[0]).view);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('harbour oven');
});

test('the link of a quotation leads to where its words stand', async () => {
  const { body } = splitHeader(cloud.outbox.list()[0]?.raw ?? Buffer.alloc(0));
  const text = body.toString('latin1').replace(/=\r\n/g, '');
  const link = /http:\/\/127\.0\.0\.1:\d+\/issues\/[\w-]+\/proof\/1#quote-1/.exec(text)?.[0] ?? '';
  const page = await (await fetch(link)).text();
  expect(page).toContain('id="quote-1"');
  expect(page).toContain('quote-1 support">Anneli Torvik-Bray</mark>');
});

test('a mail program can unsubscribe its reader with one click', async () => {
  const { leave } = linksOf(cloud.outbox.list()[0]);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(leave, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('will send you no further issue');
});

test('the inbox page shows what was sent', async () => {
  const page = await (await fetch(cloud.inboxUrl)).text();
  expect(page.match(/<li>/g)).toHaveLength(3);
  expect(page).toContain('mira@example.com');
});

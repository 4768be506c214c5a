import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createS3 } from '../../lambda/adapters/s3-client.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { type Captured, captureConsole } from '../../local/start/capture-console.ts';
import { putArticle } from '../../local/start/put-article.ts';
import { readArticle } from '../../local/start/read-article.ts';
import { type Sent, sendIssue } from '../../local/start/send-issue.ts';
import { startFunctions } from '../../local/start/start-functions.ts';
import { createStopwatch } from '../../local/start/stopwatch.ts';

const PATIENCE = 60_000;

let cloud: Cloud;
let captured: Captured;
let sent: Sent;

/** A whole issue through the real handlers; SES refuses one reader, and events come that quote an address. */
beforeAll(async () => {
  cloud = await startCloud();
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  const sqs = new SQSClient({});
  captured = captureConsole();
  const { handler: digest } = await import('../../lambda/handlers/digest.ts');
  const functions = await startFunctions(cloud, sqs);
  for (const MessageBody of ['mira@example.com is no JSON', '{"Type":"Notification","from":"leyla+news@example.com"}'])
    await sqs.send(new SendMessageCommand({ QueueUrl: cloud.feedbackQueueUrl, MessageBody }));
  const article = await readArticle(undefined, process.stdin);
  if ('problem' in article) throw new Error(article.problem);
  await putArticle(createS3(), cloud.environment.BUCKET ?? '', {
    name: 'from mira@example.com.png',
    bytes: Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    title: undefined,
  });
  sent = await sendIssue({ article: { ...article, title: undefined }, cloud, digest, stopwatch: createStopwatch() });
  await functions.stop();
  captured.release();
  sqs.destroy();
}, PATIENCE);

afterAll(async () => {
  captured?.release();
  await cloud?.stop();
});

const issueId = () => (sent.outcome === 'sent' ? sent.report.issueId : '');
const written = () => captured.lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

test('no line of a run has an address in it', () => {
  expect(captured.lines.filter((line) => line.includes('@'))).toEqual([]);
  expect(captured.lines.join('\n')).toContain('(an address)');
});

test('every line is JSON, and says which function wrote it', () => {
  expect(new Set(written().map(({ service }) => service))).toEqual(new Set(['digest', 'send', 'feedback']));
});

test('what belongs to the issue is found by its id, in the logs of all functions', () => {
  const about = written().filter((line) => line.issueId === issueId());
  expect(new Set(about.map(({ service, message }) => `${service}: ${message}`))).toEqual(
    new Set(['digest: issue', 'digest: counted', 'send: chunk', 'feedback: events']),
  );
});

test('metrics are in it as CloudWatch reads them', () => {
  const [first] = written().filter((line) => 'issues' in line && '_aws' in line);
  expect(first).toMatchObject({
    service: 'digest',
    issues: 1,
    _aws: { CloudWatchMetrics: [{ Namespace: 'Verbatim', Dimensions: [['service']] }] },
  });
});

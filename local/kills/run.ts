import { setTimeout } from 'node:timers/promises';
import { PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { FEEDBACK_TIMEOUT_SECONDS } from '../../lambda/config.ts';
import { runSchedule, type SchedulePorts } from '../../lambda/run-schedule.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { readNewsletter } from '../../lib/settings/read-newsletter.ts';
import { LOCAL_REGION } from '../aws-environment.ts';
import { startCloud } from '../cloud.ts';
import { startEventSource } from '../event-source.ts';
import type { Fault, Submission } from '../ses/model.ts';
import { startKilledWorker } from './killed-worker.ts';
import { passPorts } from './pass-ports.ts';

// A send through real processes: the send function is killed by SIGKILL again and again while a small cloud on loopback mails
// everybody. Ends with 0 when everybody has one copy.
const READERS = 2_000;
const LONGEST_MILLISECONDS = 600_000;
/** Long enough for a process to start and send something, short enough that most die in the middle of it. */
const aliveMilliseconds = () => 2_000 + 2_500 * Math.random();

const copies = new Map<string, number>();
const count = ({ destinations }: Submission) => {
  for (const to of destinations) copies.set(to, (copies.get(to) ?? 0) + 1);
};
const faults = (): Fault | undefined => {
  const die = Math.random();
  if (die < 0.01) return 'throttle';
  return die < 0.02 ? 'drop after' : undefined;
};
const account = {
  region: LOCAL_REGION,
  max24HourSend: 50_000,
  maxSendRate: 100,
  verified: [readNewsletter().from.split('@')[1] ?? ''],
  configurationSets: ['verbatim'],
  sandbox: false,
  paused: false,
};

const cloud = await startCloud({ account, faults, onTaken: count });
Object.assign(process.env, cloud.environment, { POWERTOOLS_LOG_LEVEL: 'WARN' });
let ahead = 0;
const ports = passPorts(process.env, () => ahead);
await prepare(ports);
const { handler: feedback } = await import('../../lambda/handlers/feedback.ts');
const sqs = new SQSClient({});
const source = startEventSource({
  sqs,
  queueUrl: cloud.feedbackQueueUrl,
  handler: feedback,
  functionName: 'feedback',
  timeoutSeconds: FEEDBACK_TIMEOUT_SECONDS,
  concurrency: 8,
});
const { kills, seconds } = await sendToAll();
await source.stop();
sqs.destroy();
await cloud.stop();
const histogram = Object.groupBy([...copies.values()], String);
const shown = Object.entries(histogram).map(([n, list = []]) => `${list.length} with ${n}`);
console.log(`${READERS} readers, ${kills} kills, ${seconds} s: ${shown.join(', ')}`);
process.exit(histogram['1']?.length === READERS ? 0 : 1);

async function prepare({ subscribers }: SchedulePorts): Promise<void> {
  const joinedAt = '2026-01-01T00:00:00.000Z';
  const readers = Array.from({ length: READERS }, (_, i) =>
    newSubscriber({ address: `r${i}@example.com`, joinedAt, token: 'a'.repeat(26) }),
  );
  for (let i = 0; i < READERS; i += 50) await Promise.all(readers.slice(i, i + 50).map((one) => subscribers.add(one)));
  const { putArticle } = await import('../start/put-article.ts');
  const { createS3 } = await import('../../lambda/adapters/s3-client.ts');
  const text = 'The town of Velm will spend $4 million on a harbour wall, its council said on Monday.';
  await putArticle(createS3(), cloud.environment.BUCKET ?? '', {
    name: 'wall.txt',
    bytes: Buffer.from(text),
    title: undefined,
  });
}

/** Kills until nobody waits; then nothing is in flight, the hour of grace is skipped, and it goes on with those left over. */
async function sendToAll() {
  const began = performance.now();
  let deaths = 0;
  await runSchedule({ kind: 'issue', scheduledAt: `${new Date().toISOString().slice(0, 16)}:00Z` }, ports);
  for (let isDone = false; !isDone && performance.now() - began < LONGEST_MILLISECONDS; ahead += 2 * 3_600_000) {
    const worker = startKilledWorker(process.env, aliveMilliseconds);
    await untilNobodyIsMailed();
    await worker.stop();
    deaths += worker.kills();
    while ((await ports.events.backlog()) > 0) await setTimeout(100);
    // What dead senders had in hand would come back in minutes; the queue is a hint, and the pass queues whoever waits.
    await sqs.send(new PurgeQueueCommand({ QueueUrl: cloud.sendQueueUrl }));
    ahead += 2 * 3_600_000;
    const { reports } = await runSchedule({ kind: 'pass' }, ports);
    isDone = reports.every(({ waiting, uncertain }) => waiting + uncertain === 0);
  }
  return { kills: deaths, seconds: Math.round((performance.now() - began) / 1000) };
}

/** Passes go on meanwhile, as in the cloud: what a dead sender had in hand is queued again. */
async function untilNobodyIsMailed(): Promise<void> {
  for (let last = -1, quiet = 0; quiet < 3; ) {
    await setTimeout(2_000);
    await runSchedule({ kind: 'pass' }, ports);
    quiet = copies.size === last ? quiet + 1 : 0;
    last = copies.size;
  }
}

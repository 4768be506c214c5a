import { SQSClient } from '@aws-sdk/client-sqs';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { judgeProof, proofCheck } from '../../../bin/doctor/checks/proof.ts';
import { createPlace } from '../../../bin/doctor/create-place.ts';
import { createDns } from '../../../bin/doctor/dns.ts';
import { proveFeedback } from '../../../bin/doctor/prove-feedback.ts';
import { provingStores } from '../../../bin/doctor/proving-stores.ts';
import { createDynamo } from '../../../lambda/adapters/dynamo-client.ts';
import { sesMailer } from '../../../lambda/adapters/ses-mailer.ts';
import { randomText, systemClock } from '../../../lambda/adapters/system.ts';
import { checkCdkJson } from '../../../lib/settings/read-settings.ts';
import { type Cloud, startCloud } from '../../../local/cloud.ts';
import { type EventSource, startEventSource } from '../../../local/event-source.ts';

const QUICKLY = { now: () => new Date(), wait: () => systemClock.wait(20) };
const TABLES = { subscribersTable: 'Subscribers', deliveriesTable: 'Deliveries' };

let cloud: Cloud;
let sqs: SQSClient;
let functions: EventSource | undefined;
beforeAll(async () => {
  cloud = await startCloud();
  Object.assign(process.env, cloud.environment);
  sqs = new SQSClient({});
});
afterEach(async () => {
  await functions?.stop();
  functions = undefined;
});
afterAll(async () => {
  sqs.destroy();
  await cloud.stop();
});

async function startFeedback(): Promise<void> {
  const { handler } = await import('../../../lambda/handlers/feedback.ts');
  const queueUrl = cloud.feedbackQueueUrl;
  functions = startEventSource({ sqs, queueUrl, handler, functionName: 'feedback', timeoutSeconds: 30 });
}

const rowsOf = async (TableName: string) => (await createDynamo().send(new ScanCommand({ TableName }))).Count;

it('the feedback path is proven through the very function, and leaves no reader', async () => {
  await startFeedback();
  const place = createPlace({
    env: process.env,
    clock: QUICKLY,
    dns: createDns('127.0.0.1:1'),
    checked: checkCdkJson(),
  });
  const found = await proofCheck(10).look(place);
  expect(found.map(({ level, text }) => `${level} ${text}`)).toEqual([
    expect.stringMatching(/^ok a simulated bounce came back/),
    expect.stringMatching(/^ok a simulated complaint came back/),
  ]);
  expect(await rowsOf('Subscribers')).toBe(0);
});

it('without the function nothing comes back, which is told with where it hangs', async () => {
  // An event that comes late in the test above leaves a row, as it would in the cloud.
  const before = await rowsOf('Deliveries');
  const stores = provingStores(createDynamo(), TABLES);
  const ports = { clock: QUICKLY, random: randomText, mailer: sesMailer('verbatim'), ...stores };
  const [proof] = await proveFeedback({ from: 'digest@example.com', seconds: 0.1 }, ports);
  expect(proof).toMatchObject({ kind: 'bounce', isConfirmed: false, isTold: false, isSuppressed: false });
  const queue = { name: 'feedback', waiting: 4, inHand: 0 };
  const chain = { set: undefined, events: [], topic: 't', queue, deadLetters: undefined };
  expect(proof && judgeProof({ proof, chain, seconds: 0.1 }).text).toContain('between SQS and Lambda');
  expect([await rowsOf('Subscribers'), await rowsOf('Deliveries')]).toEqual([0, before]);
});

it('a mail that SES refuses ends the proof at once, in the words of SES', async () => {
  const stores = provingStores(createDynamo(), TABLES);
  const ports = { clock: QUICKLY, random: randomText, mailer: sesMailer('verbatim'), ...stores };
  const proofs = await proveFeedback({ from: 'a@nobody.example', seconds: 60 }, ports);
  expect(proofs.map((proof) => judgeProof({ proof, chain: undefined, seconds: 60 }).text)).toEqual([
    expect.stringContaining('could not be sent: MessageRejected: Email address is not verified'),
    expect.stringContaining('could not be sent: MessageRejected'),
  ]);
});

import { SQSClient } from '@aws-sdk/client-sqs';
import { type Cloud, startCloud } from '../cloud.ts';
import type { WebHandler } from '../web-gateway.ts';
import { captureConsole } from './capture-console.ts';
import { keepMails } from './keep-mails.ts';
import type { ArticleToPut } from './put-article.ts';
import { type Sent, sendIssue } from './send-issue.ts';
import { showDelivery } from './show-delivery.ts';
import { showDigest } from './show-digest.ts';
import { startFunctions } from './start-functions.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Terminal } from './terminal.ts';
import { untilInterrupted } from './until-interrupted.ts';

export interface Run {
  readonly article: ArticleToPut;
  readonly keep: string | undefined;
  readonly stay: boolean;
  readonly stopwatch: Stopwatch;
  readonly terminal: Terminal;
}

/** Starts the cloud, sends one article to its readers, shows what came of it; the process's exit code. */
export async function run(order: Run): Promise<number> {
  order.stopwatch.lap('load the local cloud');
  // Loaded at the first click: nobody clicks within the first second.
  const web: WebHandler = async (event) => (await import('../../lambda/handlers/web.ts')).handler(event);
  const cloud = await startCloud({ web });
  try {
    return await runIn(cloud, order);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  } finally {
    await cloud.stop();
  }
}

async function runIn(cloud: Cloud, { article, keep, stay, stopwatch, terminal }: Run): Promise<number> {
  Object.assign(process.env, cloud.environment);
  stopwatch.lap('start the local cloud');
  const sent = await sendThrough(cloud, article, stopwatch);
  if (sent.outcome === 'rejected') throw new Error(sent.reason);
  const mails = cloud.outbox.list();
  for (const entry of sent.digest.entries) console.log(`\n${showDigest(entry, terminal)}\n`);
  console.log(showDelivery({ ...sent, mails, steps: stopwatch.steps }, terminal));
  if (keep) await keepMails(keep, mails);
  console.log(`\n${whereToLook(cloud, keep, stay)}`);
  if (stay) await untilInterrupted();
  return 0;
}

async function sendThrough(cloud: Cloud, article: ArticleToPut, stopwatch: Stopwatch): Promise<Sent> {
  const captured = captureConsole();
  const sqs = new SQSClient({});
  const { handler: digest } = await import('../../lambda/handlers/digest.ts');
  const functions = await startFunctions(cloud, sqs);
  stopwatch.lap('load the Lambda functions');
  try {
    return await sendIssue({ article, cloud, digest, stopwatch });
  } catch (error) {
    throw new Error([(error as Error).message, ...captured.lines].join('\n'));
  } finally {
    await functions.stop();
    sqs.destroy();
    captured.release();
  }
}

function whereToLook({ inboxUrl, webUrl }: Cloud, keep: string | undefined, stay: boolean): string {
  const kept = keep ? `The mails are in ${keep}. ` : '';
  if (stay) return `${kept}See the mail at ${inboxUrl}, sign up at ${webUrl} — Ctrl-C ends.`;
  return `${kept}Without --once, in a terminal, the inbox page stays up for looking at the mail.`;
}

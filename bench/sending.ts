import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../lib/bundle.ts';
import { lambdaContext } from '../local/lambda-context.ts';

// CPU of one mail in the bundled send function, all in: claim, compose, SDK call, mark. `node bench/sending.ts`
const WARM_UP = 1_000;
const MEASURED = 4_000;
const CHUNK = 100;

interface Prepared {
  readonly environment: Readonly<Record<string, string>>;
  readonly published: readonly { readonly issueId: string }[];
  readonly ids: readonly string[];
}

const cloud = fork(join(import.meta.dirname, 'sending', 'cloud.ts'), [String(WARM_UP + MEASURED)]);
const [prepared] = (await once(cloud, 'message')) as [Prepared];
Object.assign(process.env, prepared.environment, { POWERTOOLS_LOG_LEVEL: 'WARN' });
const issueId = prepared.published[0]?.issueId ?? '';
const { directory } = await bundle('send');
const { handler } = await import(pathToFileURL(join(directory, 'index.mjs')).href);

await send(prepared.ids.slice(0, WARM_UP));
const before = process.cpuUsage();
await send(prepared.ids.slice(WARM_UP));
const { user, system } = process.cpuUsage(before);
console.log(
  `${((user + system) / 1000 / MEASURED).toFixed(2)} ms CPU a mail (user ${Math.round((100 * user) / (user + system))} %)`,
);
cloud.disconnect();

async function send(ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += CHUNK) {
    const body = JSON.stringify({ issueId, subscriberIds: ids.slice(i, i + CHUNK) });
    const { batchItemFailures } = await handler({ Records: [{ body, messageId: 'm' }] }, lambdaContext('send', 120));
    if (batchItemFailures.length > 0) throw new Error('Cannot measure: a chunk failed');
  }
}

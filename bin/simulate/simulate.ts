import { memoryDeliveries } from '../../lambda/adapters/memory-deliveries.ts';
import { memoryInbox } from '../../lambda/adapters/memory-inbox.ts';
import { memoryIssueFiles } from '../../lambda/adapters/memory-issue-files.ts';
import { memoryIssues } from '../../lambda/adapters/memory-issues.ts';
import { memorySubscribers } from '../../lambda/adapters/memory-subscribers.ts';
import { PASS_EVERY_MINUTES } from '../../lambda/config.ts';
import { issueIdOf } from '../../lambda/delivery/issue-id.ts';
import type { Newsletter } from '../../lambda/model/settings.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { type Run, type RunResult, resultOf } from './run-result.ts';
import { ARTICLE } from './sample-article.ts';
import type { Scenario } from './scenario.ts';
import { seededChance } from './seeded-chance.ts';
import { startFunctions } from './start-functions.ts';
import { virtualTime } from './virtual-time.ts';
import { type UncertainOverTime, watchUncertain } from './watch-uncertain.ts';

const SCHEDULED_AT = '2026-11-22T07:00:00.000Z';
const JOINED_AT = '2026-01-01T00:00:00.000Z';
/** A run that takes longer than this has lost somebody. */
const LONGEST_MILLISECONDS = 60 * 24 * 3_600_000;

/** What happened, second by second. */
export interface Timeline {
  readonly perSecond: readonly number[];
  readonly throttlesPerSecond: readonly number[];
  readonly kills: readonly number[];
  readonly uncertain: UncertainOverTime;
}

export type Rehearsal = RunResult & { readonly timeline: Timeline };

export interface SimulateOptions {
  readonly scenario: Scenario;
  readonly newsletter: Newsletter;
  /** Hears now and then how many copies SES has taken. */
  readonly onProgress?: (accepted: number) => void;
}

/** One issue on its way to everybody: the real conductors over a simulated cloud, whose functions are killed, on a virtual clock. */
export async function simulate({ scenario, newsletter, onProgress }: SimulateOptions): Promise<Rehearsal> {
  const chance = seededChance(scenario.seed);
  const time = virtualTime(SCHEDULED_AT);
  const inbox = memoryInbox();
  inbox.drop('inbox/article.txt', { name: 'article.txt', bytes: new TextEncoder().encode(ARTICLE) });
  const { watched, samples } = watchUncertain(memoryDeliveries(), time);
  const stores = { issues: memoryIssues(), subscribers: memorySubscribers(), deliveries: watched };
  await addReaders(stores.subscribers, scenario.subscribers);
  const before = process.cpuUsage();
  const files = memoryIssueFiles();
  const functions = startFunctions({ scenario, newsletter, time, chance, stores, inbox, files });
  const issueId = issueIdOf(SCHEDULED_AT);
  let isDone = false;
  async function schedule(): Promise<void> {
    // Lambda tries again what failed, and what failed each time the operator does.
    while ((await functions.digest({ kind: 'issue', scheduledAt: SCHEDULED_AT })) === 'died') await time.wait(60_000);
    while (!isDone) {
      onProgress?.(functions.ses.seen.accepted);
      await time.wait(PASS_EVERY_MINUTES * 60_000);
      await functions.digest({ kind: 'pass' });
      const status = (await stores.issues.get(issueId))?.status;
      isDone = status === 'sent' || status === 'cancelled' || status === 'paused';
    }
  }
  const ended = schedule();
  await time.run(() => isDone || time.elapsed() > LONGEST_MILLISECONDS);
  if (isDone) await ended;
  const { user, system } = process.cpuUsage(before);
  const run: Run = { scenario, functions, seconds: time.elapsed() / 1000, cpuSeconds: (user + system) / 1e6 };
  const result = resultOf(run, await stores.issues.get(issueId), await stores.issues.lastReport(issueId));
  const { perSecond, throttlesPerSecond } = functions.ses;
  return {
    ...result,
    timeline: { perSecond, throttlesPerSecond, kills: functions.executioner.kills, uncertain: samples },
  };
}

async function addReaders(subscribers: ReturnType<typeof memorySubscribers>, count: number): Promise<void> {
  const token = 'a'.repeat(26);
  for (let i = 0; i < count; i += 1)
    await subscribers.add(newSubscriber({ address: `r${i}@example.com`, token, joinedAt: JOINED_AT }));
}

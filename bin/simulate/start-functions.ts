import { memoryRuns } from '../../lambda/adapters/memory-runs.ts';
import { memorySources } from '../../lambda/adapters/memory-sources.ts';
import { offlineFetcher } from '../../lambda/adapters/offline-fetcher.ts';
import type { DigestEvent } from '../../lambda/config.ts';
import { DIGEST_TIMEOUT_SECONDS, FEEDBACK_TIMEOUT_SECONDS, SEND_TIMEOUT_SECONDS } from '../../lambda/config.ts';
import type { Chunk } from '../../lambda/ports.ts';
import { runSchedule } from '../../lambda/run-schedule.ts';
import { takeNotifications } from '../../lambda/take-notifications.ts';
import { type Executioner, executioner } from './executioner.ts';
import { type FileUse, meteredFiles, meteredInbox } from './metered-files.ts';
import { meteredStores, type TableUse } from './metered-stores.ts';
import { mortal } from './mortal.ts';
import { startSender } from './sender.ts';
import { TOPIC } from './ses-event.ts';
import { type SimulatedQueue, simulatedQueue } from './simulated-queue.ts';
import { type SimulatedSes, simulatedSes } from './simulated-ses.ts';
import type { World } from './world.ts';

/** How long and how often functions ran. */
export interface FunctionUse {
  calls: number;
  gigabyteSeconds: number;
}

export interface Functions {
  readonly digest: (event: DigestEvent) => Promise<'done' | 'died'>;
  readonly ses: SimulatedSes;
  readonly chunks: SimulatedQueue<Chunk>;
  readonly events: SimulatedQueue<string>;
  readonly executioner: Executioner;
  readonly tables: TableUse;
  readonly functions: FunctionUse;
  /** Requests to the queues, as SQS counts them. */
  readonly queueUse: { requests: number };
  /** Requests to the bucket. */
  readonly fileUse: FileUse;
  /** While chunks waited for a sender: milliseconds, and mails that SES took. */
  readonly busy: { milliseconds: number; mails: number };
}

const VISIBILITY_TIMEOUTS = 6;
const MAX_RECEIVES = 5;
const FEEDBACK_BATCH = 100;
const FEEDBACK_AT_ONCE = 5;
/** So long the mapping waits for a batch to fill. */
const GATHER_MILLISECONDS = 5_000;
/** The gigabytes that each function has in the stack. */
const MEMORY = { digest: 1, send: 0.5, feedback: 0.25 } as const;
const CALLS_OF_A_PASS = 60;
const CALLS_OF_A_BATCH = 100;

/** Articles come from the inbox alone. */
const NO_SOURCES = { settings: [], sources: memorySources(), fetcher: offlineFetcher };
/** The scenario calls. */
const NO_SCHEDULE = { runs: memoryRuns(), schedule: null };

/** The stack's functions with their queues, each invocation a process that may be killed. */
export function startFunctions(world: World): Functions {
  const { scenario, time, chance } = world;
  const tables: TableUse = { writes: 0, reads: 0 };
  const functions: FunctionUse = { calls: 0, gigabyteSeconds: 0 };
  const queueUse = { requests: 0 };
  const fileUse: FileUse = { puts: 0, gets: 0 };
  const stores = meteredStores(world.stores, tables, time, chance);
  const optionsOf = (seconds: number) => ({
    time,
    visibilitySeconds: VISIBILITY_TIMEOUTS * seconds,
    maxReceives: MAX_RECEIVES,
  });
  const busy = { milliseconds: 0, mails: 0 };
  /** The speed says something while there is more to do than the senders have in hand. */
  const onWaiting = (isWaiting: boolean) => {
    const sign = isWaiting ? -1 : 1;
    busy.milliseconds += sign * time.elapsed();
    busy.mails += sign * ses.seen.accepted;
  };
  const chunks = simulatedQueue<Chunk>({ ...optionsOf(SEND_TIMEOUT_SECONDS), onWaiting });
  const events = simulatedQueue<string>(optionsOf(FEEDBACK_TIMEOUT_SECONDS));
  const tell = (body: string) => {
    queueUse.requests += 1;
    events.put(body);
  };
  const ses = simulatedSes({ scenario, time, chance, tell });
  const killer = executioner(scenario.kill, chance, time);
  const queue = {
    async put(some: readonly Chunk[]) {
      queueUse.requests += Math.ceil(some.length / 10);
      for (const chunk of some) chunks.put(chunk);
    },
    backlog: async () => chunks.unfinished(),
  };
  async function invoke<T>(name: keyof typeof MEMORY, work: Promise<T>): Promise<T> {
    const began = time.elapsed();
    functions.calls += 1;
    const answer = await work;
    functions.gigabyteSeconds += ((time.elapsed() - began) / 1000) * MEMORY[name];
    return answer;
  }
  const ports = {
    ...world,
    ...stores,
    files: meteredFiles(world.files, fileUse),
    inbox: meteredInbox(world.inbox, fileUse),
    clock: time,
    queue,
    mailer: ses,
    random: chance.text,
    events: { backlog: async () => events.unfinished() },
  };
  const settings = { sending: scenario.sending, baseUrl: 'https://newsletter.example' };
  async function digest(event: DigestEvent) {
    const body = { ...ports, ...settings, ...NO_SOURCES, ...NO_SCHEDULE };
    const { ports: guarded, died } = mortal(
      body,
      ['inbox', 'issues', 'files', 'subscribers', 'deliveries', 'queue'],
      killer.fateOf(CALLS_OF_A_PASS),
    );
    const deadline = new Date(time.now().getTime() + DIGEST_TIMEOUT_SECONDS * 1000);
    const done = runSchedule(event, guarded, deadline).then(() => 'done' as const);
    return invoke('digest', Promise.race([done, died]));
  }
  async function feedback(): Promise<void> {
    for (;;) {
      const batch = await events.receive(FEEDBACK_BATCH);
      queueUse.requests += Math.ceil(batch.length / 10) * 2;
      const { ports: guarded, died } = mortal(
        { ...stores, topic: TOPIC },
        ['subscribers', 'deliveries'],
        killer.rareFateOf(CALLS_OF_A_BATCH),
      );
      const messages = batch.map(({ body }, i) => ({ id: String(i), body }));
      const result = await invoke('feedback', Promise.race([takeNotifications(messages, guarded), died]));
      if (result === 'died') continue;
      const failed = new Set(result.failed.map(({ id }) => Number(id)));
      for (const [i, message] of batch.entries()) if (!failed.has(i)) message.delete();
      if (batch.length < FEEDBACK_BATCH) await time.wait(GATHER_MILLISECONDS);
    }
  }
  for (let i = 0; i < FEEDBACK_AT_ONCE; i += 1) feedback();
  for (let i = 0; i < scenario.senders; i += 1)
    startSender({ world, ports: { ...ports, ...settings }, chunks, killer, invoke, queueUse });
  return { digest, ses, chunks, events, executioner: killer, tables, functions, queueUse, fileUse, busy };
}

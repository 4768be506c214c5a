import { memoryDeliveries } from '../../lambda/adapters/memory-deliveries.ts';
import { memoryInbox } from '../../lambda/adapters/memory-inbox.ts';
import { memoryIssueFiles } from '../../lambda/adapters/memory-issue-files.ts';
import { memoryIssues } from '../../lambda/adapters/memory-issues.ts';
import { memoryRuns } from '../../lambda/adapters/memory-runs.ts';
import { memorySources } from '../../lambda/adapters/memory-sources.ts';
import { memorySubscribers } from '../../lambda/adapters/memory-subscribers.ts';
import { memoryThrottle } from '../../lambda/adapters/memory-throttle.ts';
import { offlineFetcher } from '../../lambda/adapters/offline-fetcher.ts';
import { createAllowance } from '../../lambda/delivery/allowance.ts';
import type { Outgoing, SendOutcome } from '../../lambda/model/delivery.ts';
import type { SourceSetting } from '../../lambda/model/feed.ts';
import type { IssueSchedule, Newsletter, Sending } from '../../lambda/model/settings.ts';
import type { Chunk, Fetcher, Mailer } from '../../lambda/ports.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { virtualClock } from '../virtual-clock.ts';

export const NEWSLETTER: Newsletter = {
  name: 'The Test Letter',
  from: 'letter@news.example',
  postalAddress: '1 Test Street, Testville',
  accent: { light: '#0b5c4d', dark: '#7ad9c2' },
  lang: 'en',
  timeZone: 'UTC',
};

/** The settings' own defaults. */
export const SENDING: Sending = { uncertain: 'resend', sendWindow: 6, canary: { share: 0.05, wait: 30 } };

export const SCHEDULED_AT = '2026-11-22T07:00:00.000Z';
export const ISSUE_ID = '2026-11-22-0700';

export const ARTICLE = `The town of Velm will spend more than $4 million on a new harbour wall, its council said on Monday.
The old wall let the sea into 230 houses during the storms of last winter.
“We will not wait for another winter like that,” said Ruth Amsel, the mayor of Velm.
Work begins in March and should take two years.`;

/** Everything that the functions need, in memory, on a clock that moves only when somebody waits. */
export function memoryCloud() {
  const queue: Chunk[] = [];
  const accepted: Outgoing[] = [];
  const told: Record<string, number> = {};
  const mailer: Mailer = {
    async send(mail) {
      accepted.push(mail);
      return { outcome: 'sent', messageId: `m${accepted.length}` };
    },
    quota: async () => ({ maxSendRate: 14, max24HourSend: 50_000, sentLast24Hours: accepted.length }),
  };
  const clock = virtualClock(SCHEDULED_AT);
  return {
    clock,
    random: countedText(),
    inbox: memoryInbox(),
    issues: memoryIssues(),
    files: memoryIssueFiles(),
    sources: memorySources(),
    runs: memoryRuns(),
    schedule: null as IssueSchedule | null,
    settings: [] as readonly SourceSetting[],
    fetcher: offlineFetcher as Fetcher,
    subscribers: memorySubscribers(),
    deliveries: memoryDeliveries(),
    throttle: memoryThrottle(),
    tell(counts: Readonly<Record<string, number>>) {
      for (const [name, count] of Object.entries(counts)) told[name] = (told[name] ?? 0) + count;
    },
    queue: { put: async (chunks: readonly Chunk[]) => void queue.push(...chunks), backlog: async () => queue.length },
    events: { backlog: async () => 0 },
    mailer,
    newsletter: NEWSLETTER,
    baseUrl: 'https://news.example',
    allowance: createAllowance({ time: clock, quota: () => mailer.quota(), senders: 2 }),
    sending: SENDING,
    queued: queue,
    accepted,
    told,
  };
}

/** Different at every call, and easy to find again: "sentinel1sentinel1…". */
function countedText() {
  let calls = 0;
  return (length: number) => {
    calls += 1;
    return `sentinel${calls}`.repeat(length).slice(0, length);
  };
}

export type MemoryCloud = ReturnType<typeof memoryCloud>;

export const dropArticle = ({ inbox }: Pick<MemoryCloud, 'inbox'>, key = 'inbox/wall.txt', text = ARTICLE) =>
  inbox.drop(key, { name: key, bytes: new TextEncoder().encode(text) });

export async function addReaders({ subscribers }: MemoryCloud, count: number): Promise<readonly string[]> {
  const readers = Array.from({ length: count }, (_, i) =>
    newSubscriber({ address: `reader${i}@example.com`, token: 'a'.repeat(26), joinedAt: '2026-01-01T00:00:00.000Z' }),
  );
  for (const reader of readers) await subscribers.add(reader);
  return readers.map(({ id }) => id);
}

/** How many copies each reader's mailbox holds, by the number of copies: {"1": 3} is three readers with one each. */
export function copies({ accepted }: MemoryCloud, ids: readonly string[]): Readonly<Record<string, number>> {
  const counts = ids.map((id) => accepted.filter(({ subscriberId }) => subscriberId === id).length);
  return Object.fromEntries([...new Set(counts)].map((n) => [String(n), counts.filter((one) => one === n).length]));
}

/** A mailer that answers as told for the first mails, and takes the others. */
export function answering({ mailer }: MemoryCloud, ...answers: readonly SendOutcome[]): Mailer {
  const left = [...answers];
  return { ...mailer, send: async (mail) => left.shift() ?? mailer.send(mail) };
}

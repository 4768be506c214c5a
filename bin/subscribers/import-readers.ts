import type { Subscriber } from '../../lambda/model/subscriber.ts';
import type { Clock, RandomText, SubscriberStore } from '../../lambda/ports.ts';
import { subscriberId, TOKEN_LENGTH } from '../../lambda/subscribers/new-subscriber.ts';
import type { createAddressSet } from './address-set.ts';
import type { ReaderRow, RowProblem } from './read-readers.ts';
import { retryThrottled } from './retry-throttled.ts';
import { toSubscriber } from './to-subscriber.ts';

/** As many as one read of the table can ask for. */
const BATCH = 100;
/** Batches at once: 300 writes on their way are some 3,000 a second, below what a new table takes. */
const LANES = 3;

export interface ImportPorts {
  readonly clock: Clock;
  readonly random: RandomText;
  readonly subscribers: Pick<SubscriberStore, 'add' | 'get'>;
}

export interface ImportOptions {
  /** Who is in the file, and as what; from the survey. Each is taken out of it once. */
  readonly addresses: ReturnType<typeof createAddressSet>;
  /** Where they agreed. */
  readonly wording: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  readonly onProblem: (problem: RowProblem) => void;
}

export interface ImportResult {
  readonly added: Readonly<Record<'active' | 'left' | 'suppressed', number>>;
  /** Who was there already stays as they were. */
  readonly known: number;
  /** Of the known: active here, though the file says that they left or cannot be reached. */
  readonly contradicted: number;
  readonly isStopped: boolean;
}

/**
 * Adds whoever is not there yet. It can be stopped and begun again at any time: an address is one row, a row is written only where there is
 * none, and whole batches that are known cost one read.
 */
export async function importReaders(
  rows: AsyncIterable<readonly ReaderRow[]>,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<ImportResult> {
  const { signal, onProgress } = options;
  const result = { added: { active: 0, left: 0, suppressed: 0 }, known: 0, contradicted: 0 };
  const running = new Set<Promise<unknown>>();
  const failures: unknown[] = [];
  let done = 0;
  const run = async (batch: readonly Candidate[]) => {
    for (const { status, isNew, isContradicted } of await addAll(batch, options, ports)) {
      if (isNew) result.added[status] += 1;
      else result.known += 1;
      if (isContradicted) result.contradicted += 1;
    }
    done += batch.length;
    onProgress(done);
  };
  for await (const batch of inBatches(candidates(rows, options, ports))) {
    if (signal.aborted || failures.length > 0) break;
    const lane: Promise<unknown> = run(batch)
      .catch((error) => failures.push(error))
      .finally(() => running.delete(lane));
    running.add(lane);
    if (running.size >= LANES) await Promise.race(running);
  }
  await Promise.all(running);
  if (failures.length > 0) throw new ImportFailure(result.added, failures[0] as Error);
  return { ...result, isStopped: signal.aborted };
}

/** It broke off; what was added until then stays. */
export class ImportFailure extends Error {
  readonly added: number;
  constructor(added: ImportResult['added'], cause: Error) {
    super(cause.message, { cause });
    this.added = added.active + added.left + added.suppressed;
  }
}

interface Candidate {
  readonly line: number;
  readonly status: keyof ImportResult['added'];
  readonly subscriber: Subscriber;
}

/** Each address of the file once, with the status that the survey found for it. */
async function* candidates(
  batches: AsyncIterable<readonly ReaderRow[]>,
  { addresses, wording }: ImportOptions,
  { clock, random }: ImportPorts,
): AsyncGenerator<readonly Candidate[]> {
  for await (const readers of batches) {
    const now = clock.now().toISOString();
    yield readers.flatMap((reader) => {
      const status = addresses.take(subscriberId(reader.address));
      if (!status || status === 'unconfirmed') return [];
      const subscriber = toSubscriber(reader, { now, token: random(TOKEN_LENGTH), wording, status });
      return [{ line: reader.line, status, subscriber }];
    });
  }
}

async function* inBatches<T>(pieces: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
  let held: readonly T[] = [];
  for await (const piece of pieces) {
    held = [...held, ...piece];
    for (; held.length >= BATCH; held = held.slice(BATCH)) yield held.slice(0, BATCH);
  }
  if (held.length > 0) yield held;
}

/** Looks first: a write that changes nothing costs as much as one that does. */
async function addAll(batch: readonly Candidate[], { onProblem }: ImportOptions, { clock, subscribers }: ImportPorts) {
  const known = await retryThrottled(() => subscribers.get(batch.map(({ subscriber }) => subscriber.id)), clock);
  const statuses = new Map(known.map(({ id, status }) => [id, status]));
  return Promise.all(
    batch.map(async ({ line, status, subscriber }) => {
      const before = statuses.get(subscriber.id);
      const isNew = !before && (await retryThrottled(() => subscribers.add(subscriber), clock));
      const isContradicted = before === 'active' && status !== 'active';
      if (isContradicted) {
        const { address } = subscriber;
        onProblem({ line, address, problem: `active here, though the file says ${status}; unchanged` });
      }
      return { status, isNew, isContradicted };
    }),
  );
}

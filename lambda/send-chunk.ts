import { readable } from './config.ts';
import type { Allowance } from './delivery/allowance.ts';
import { chunkIds } from './delivery/chunk-ids.ts';
import { createIssueGate } from './issue-gate.ts';
import type { EncodedMessage } from './model/email.ts';
import type { Sending } from './model/settings.ts';
import type { Chunk, IssueStore, SendQueue, SubscriberStore } from './ports.ts';
import type { CopyPorts } from './send-copy.ts';
import { createFlight, type Ended } from './send-flight.ts';

export interface SendPorts extends CopyPorts {
  readonly issues: Pick<IssueStore, 'get'>;
  readonly subscribers: SubscriberStore;
  readonly files: { read(issueId: string, name: string): Promise<string | undefined> };
  readonly queue: Pick<SendQueue, 'put'>;
  /** Lives as long as the function's process: the speed found out for one chunk is good for the next. */
  readonly allowance: Allowance;
  readonly sending: Pick<Sending, 'sendWindow' | 'recipients'>;
}

/**
 * How the subscribers of a chunk fared. skipped: another sender has them, or their copy had ended before; requeued: on the queue
 * again; left: to a later pass.
 */
export type ChunkResult = Readonly<
  Record<'sent' | 'refused' | 'released' | 'uncertain' | 'suppressed' | 'skipped' | 'requeued' | 'left', number>
>;

/** No mail is begun when less than this is left of the function's time: the longest request plus the writing after it. */
const LAST_CALL_MILLISECONDS = 30_000;

/**
 * Sends one issue to the subscribers of a chunk: claim, send, mark, many at once, each begun in its turn. Whatever stops
 * it, nobody gets two copies, for a claim is given once; and nobody is lost, for the pass queues again whoever has no
 * ending. When SES takes no mail at all, the rest of the chunk is left to a later pass.
 */
export async function sendChunk(chunk: Chunk, deadline: Date, ports: SendPorts): Promise<ChunkResult> {
  const { issueId, subscriberIds } = chunk;
  const isOpen = createIssueGate(issueId, ports);
  if (!(await isOpen())) return { ...NOTHING, left: subscriberIds.length };
  const message = await messageOf(issueId, ports.files);
  const readers = new Map((await ports.subscribers.get(subscriberIds)).map((reader) => [reader.id, reader]));
  const copies = subscriberIds.map((id) => ({ issueId, message, id, reader: readers.get(id) }));
  const flight = createFlight(ports);
  let begun = 0;
  for (const copy of copies) {
    if (flight.isStopped() || isLate(deadline, ports) || !(await isOpen())) break;
    if (!(await flight.begin(copy))) break;
    begun += 1;
  }
  const rest = subscriberIds.slice(begun);
  return finish({ chunk, rest, isLate: isLate(deadline, ports) && (await isOpen()) }, await flight.end(), ports);
}

const NOTHING = {
  sent: 0,
  refused: 0,
  released: 0,
  uncertain: 0,
  suppressed: 0,
  skipped: 0,
  requeued: 0,
  left: 0,
} as const;

const isLate = (deadline: Date, { clock }: SendPorts): boolean =>
  deadline.getTime() - clock.now().getTime() < LAST_CALL_MILLISECONDS;

async function messageOf(issueId: string, files: SendPorts['files']): Promise<EncodedMessage> {
  const json = await files.read(issueId, 'message.json');
  if (json === undefined)
    throw new Error(`Cannot send issue ${issueId}: message.json is not among its files; make the issue again`);
  return readable('message.json', `of issue ${issueId}`, JSON.parse(json) as EncodedMessage);
}

interface Rest {
  readonly chunk: Chunk;
  readonly rest: readonly string[];
  readonly isLate: boolean;
}

/** What there was no time for goes back on the queue, and so does what SES found too fast. An error brings the chunk back. */
async function finish({ chunk, rest, isLate }: Rest, ended: Ended, ports: SendPorts): Promise<ChunkResult> {
  const released = ended.fared.filter(({ how }) => how === 'released').map(({ id }) => id);
  const again = ended.isStopped ? [] : [...released, ...(isLate ? rest : [])];
  await ports.queue.put(chunkIds(chunk.issueId, again));
  const [error] = ended.errors;
  if (error) throw new Error(`Cannot finish ${ended.errors.length} of ${chunk.subscriberIds.length} copies: ${error}`);
  const counts: Record<keyof ChunkResult, number> = { ...NOTHING, requeued: again.length };
  for (const { how } of ended.fared) counts[how === 'stopped' ? 'released' : how] += 1;
  return { ...counts, left: isLate ? 0 : rest.length };
}

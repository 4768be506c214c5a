import { createPace, type Pace } from './delivery/pace.ts';
import { fillMessage, type ReaderValues } from './mime/fill-message.ts';
import type { EncodedMessage, Newsletter, SendOutcome, Subscriber } from './model.ts';
import type { Chunk, Clock, DeliveryStore, IssueFiles, Mailer, SendQueue, SubscriberStore } from './ports.ts';
import { readerLinks } from './subscribers/reader-links.ts';

export interface SendPorts {
  readonly clock: Clock;
  readonly files: IssueFiles;
  readonly subscribers: SubscriberStore;
  readonly deliveries: DeliveryStore;
  readonly queue: SendQueue;
  readonly mailer: Mailer;
  readonly newsletter: Newsletter;
  readonly baseUrl: string;
  /** How many send functions share the account's rate. */
  readonly senders: number;
}

/** How the subscribers of a chunk fared. skipped: another sender has them, or their copy had ended before. */
export type ChunkResult = Readonly<
  Record<'sent' | 'refused' | 'released' | 'uncertain' | 'suppressed' | 'skipped' | 'requeued', number>
>;

/** Part of the account's rate that is used, all senders together; SES counts a little differently than we do. */
const RATE_SHARE = 0.95;

/** No mail is begun when less than this is left of the function's time: the longest request plus the writing after it. */
const LAST_CALL_MILLISECONDS = 30_000;

/**
 * Sends one issue to the subscribers of a chunk: claim, send, mark, for one after the other. Whatever stops it,
 * nobody gets two copies, for a claim is given once; and nobody is lost, for the pass queues again whoever has no
 * ending. When SES takes no mail at all, the rest of the chunk is left to a later pass.
 */
export async function sendChunk(
  { issueId, subscriberIds }: Chunk,
  deadline: Date,
  ports: SendPorts,
): Promise<ChunkResult> {
  const message = await messageOf(issueId, ports.files);
  const readers = new Map((await ports.subscribers.get(subscriberIds)).map((reader) => [reader.id, reader]));
  const pace = createPace(((await ports.mailer.maxSendRate()) * RATE_SHARE) / ports.senders, ports.clock);
  const counts = { sent: 0, refused: 0, released: 0, uncertain: 0, suppressed: 0, skipped: 0, requeued: 0 };
  for (const [i, id] of subscriberIds.entries()) {
    if (deadline.getTime() - ports.clock.now().getTime() < LAST_CALL_MILLISECONDS) {
      const rest = subscriberIds.slice(i);
      await ports.queue.put([{ issueId, subscriberIds: rest }]);
      return { ...counts, requeued: rest.length };
    }
    const fared = await sendOne({ issueId, message, pace, id, reader: readers.get(id) }, ports);
    if (fared === 'stopped') return { ...counts, released: counts.released + 1 };
    counts[fared] += 1;
  }
  return counts;
}

async function messageOf(issueId: string, files: IssueFiles): Promise<EncodedMessage> {
  const json = await files.read(issueId, 'message.json');
  if (json === undefined)
    throw new Error(`Cannot send issue ${issueId}: message.json is not among its files; make the issue again`);
  return JSON.parse(json) as EncodedMessage;
}

interface Copy {
  readonly issueId: string;
  readonly message: EncodedMessage;
  readonly pace: Pace;
  readonly id: string;
  readonly reader: Subscriber | undefined;
}

async function sendOne(copy: Copy, ports: SendPorts): Promise<SendOutcome['outcome'] | 'suppressed' | 'skipped'> {
  const { issueId, id, reader, pace } = copy;
  const { clock, deliveries } = ports;
  const now = () => clock.now().toISOString();
  if (reader?.status !== 'active') {
    await deliveries.suppress(issueId, id, now(), reader?.status ?? 'erased');
    return 'suppressed';
  }
  await pace.turn();
  if (!(await deliveries.claim(issueId, id, now()))) return 'skipped';
  const result = await mail(copy, reader, ports);
  if (result.outcome === 'released') pace.slowDown();
  await deliveries.settle({ issueId, subscriberId: id, at: now(), ...endingOf(result) });
  return result.outcome;
}

async function mail(copy: Copy, reader: Subscriber, { mailer, newsletter, baseUrl }: SendPorts): Promise<SendOutcome> {
  const { issueId, message } = copy;
  const filled = fill(message, { to: reader.address, ...readerLinks(baseUrl, issueId, reader) });
  if ('problem' in filled) return { outcome: 'refused', reason: filled.problem };
  return mailer.send({ from: newsletter.from, to: reader.address, raw: filled.raw, issueId, subscriberId: reader.id });
}

/** An address that cannot stand in a mail is refused like one that SES refuses: it never stops the others. */
function fill(message: EncodedMessage, values: ReaderValues): Filled {
  try {
    return { raw: fillMessage(message, values) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
}

type Filled = { readonly raw: string } | { readonly problem: string };

/** A stop is a release: nothing was taken, and the copy is to be tried again. */
function endingOf(result: SendOutcome) {
  if (result.outcome === 'sent') return { status: result.outcome, messageId: result.messageId };
  const { outcome, reason } = result;
  return { status: outcome === 'stopped' ? ('released' as const) : outcome, reason };
}

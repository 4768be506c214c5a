import { wantsIssue } from './delivery/wants-issue.ts';
import { fillMessage, type ReaderValues } from './mime/fill-message.ts';
import type { SendOutcome } from './model/delivery.ts';
import type { EncodedMessage } from './model/email.ts';
import type { Newsletter, Sending } from './model/settings.ts';
import type { Subscriber } from './model/subscriber.ts';
import type { Clock, DeliveryStore, Mailer } from './ports.ts';
import { readerLinks } from './subscribers/reader-links.ts';

export interface CopyPorts {
  readonly clock: Clock;
  readonly deliveries: Pick<DeliveryStore, 'claim' | 'settle' | 'suppress'>;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly newsletter: Newsletter;
  readonly sending: Pick<Sending, 'recipients'>;
  readonly baseUrl: string;
}

/** One reader's copy of an issue. */
export interface Copy {
  readonly issueId: string;
  readonly message: EncodedMessage;
  readonly id: string;
  /** As their row stands now; undefined when it is gone. */
  readonly reader: Subscriber | undefined;
}

export type Fared = SendOutcome['outcome'] | 'suppressed' | 'skipped';

/** Claim, send, mark. Between two of these steps a crash may come: then the claim says that SES may have the mail. */
export async function sendCopy(copy: Copy, ports: CopyPorts): Promise<Fared> {
  const { issueId, id, reader } = copy;
  const { clock, deliveries } = ports;
  const now = () => clock.now().toISOString();
  if (!reader || !wantsIssue(reader, now())) {
    await deliveries.suppress(issueId, id, now(), whyNot(reader));
    return 'suppressed';
  }
  // The pass queues none of them; this is for a chunk that came from elsewhere, or from before the settings changed.
  if (ports.sending.recipients && !ports.sending.recipients.includes(id)) {
    await deliveries.suppress(issueId, id, now(), 'not a recipient of this stage');
    return 'suppressed';
  }
  // Before the claim: links that no mail can carry are everybody's, and a claim would leave this copy uncertain.
  const filled = fill(copy.message, { to: reader.address, ...readerLinks(ports.baseUrl, issueId, reader) });
  if (!(await deliveries.claim(issueId, id, now()))) return 'skipped';
  const result = await mail(filled, { issueId, reader }, ports);
  await deliveries.settle({ issueId, subscriberId: id, at: now(), ...endingOf(result) });
  return result.outcome;
}

/** An active reader who does not want it has paused since they were queued. */
function whyNot(reader: Subscriber | undefined): string {
  if (!reader) return 'erased';
  return reader.status === 'active' ? 'paused' : reader.status;
}

type Filled = { readonly raw: string } | { readonly problem: string };

/** An address that cannot stand in a mail is refused like one that SES refuses: it never stops the others. */
function fill(message: EncodedMessage, values: ReaderValues): Filled {
  try {
    return { raw: fillMessage(message, values) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
}

interface Addressed {
  readonly issueId: string;
  readonly reader: Subscriber;
}

async function mail(filled: Filled, { issueId, reader }: Addressed, ports: CopyPorts): Promise<SendOutcome> {
  const { mailer, newsletter } = ports;
  if ('problem' in filled) return { outcome: 'refused', reason: filled.problem };
  return mailer.send({ from: newsletter.from, to: reader.address, raw: filled.raw, issueId, subscriberId: reader.id });
}

/** A stop is a release: nothing was taken, and the copy is to be tried again. */
function endingOf(result: SendOutcome) {
  if (result.outcome === 'sent') return { status: result.outcome, messageId: result.messageId };
  const { outcome, reason } = result;
  return { status: outcome === 'stopped' ? ('released' as const) : outcome, reason };
}

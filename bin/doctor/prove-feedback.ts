import type { SendOutcome } from '../../lambda/model/delivery.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import type { Clock, DeliveryStore, Mailer, RandomText, SubscriberStore } from '../../lambda/ports.ts';
import { newSubscriber, TOKEN_LENGTH } from '../../lambda/subscribers/new-subscriber.ts';

/** SES's mailbox simulator: free of quotas and of the account's reputation, open to the sandbox too. */
export const SIMULATED = ['bounce', 'complaint'] as const;
export type Simulated = (typeof SIMULATED)[number];

/** What has been heard of one of the two mails. */
export interface Proof {
  readonly kind: Simulated;
  readonly sent: SendOutcome;
  /** SES's own event told that it has the mail. */
  readonly isConfirmed: boolean;
  /** The bounce or the complaint was written to the delivery. */
  readonly isTold: boolean;
  /** The reader would not be mailed again. */
  readonly isSuppressed: boolean;
}

export interface ProvePorts {
  readonly clock: Clock;
  readonly random: RandomText;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly subscribers: Pick<SubscriberStore, 'add' | 'get'>;
  readonly deliveries: Pick<DeliveryStore, 'get'>;
  /** Takes the rows of the proof away. */
  readonly forget: (issueId: string, subscriberId: string) => Promise<void>;
}

export interface ProveOptions {
  readonly from: string;
  readonly seconds: number;
}

const LOOK_EVERY_MILLISECONDS = 1_000;
/** The marks that the feedback function leaves. */
const FATE = { bounce: 'bounced', complaint: 'complained' } as const;

/**
 * Sends one mail that bounces and one that is complained about, and waits until both came back to the tables. The readers are
 * pending, so that no issue is ever sent to them.
 */
export async function proveFeedback({ from, seconds }: ProveOptions, ports: ProvePorts): Promise<readonly Proof[]> {
  const now = ports.clock.now();
  const issueId = `doctor-${now.toISOString().slice(0, 19).replace(/:/g, '')}`;
  const label = `${ports.random(12)}`;
  const readers = SIMULATED.map((kind) => ({
    kind,
    reader: newSubscriber({
      address: `${kind}+${label}@simulator.amazonses.com`,
      joinedAt: now.toISOString(),
      token: ports.random(TOKEN_LENGTH),
    }),
  }));
  try {
    const sent = [];
    for (const { kind, reader } of readers) {
      await ports.subscribers.add({ ...reader, status: 'pending' });
      sent.push({ kind, reader, sent: await send({ from, reader, issueId }, ports) });
    }
    return await waitFor(sent, { issueId, end: now.getTime() + seconds * 1000 }, ports);
  } finally {
    for (const { reader } of readers) await ports.forget(issueId, reader.id);
  }
}

interface Mail {
  readonly from: string;
  readonly reader: Subscriber;
  readonly issueId: string;
}

const send = ({ from, reader, issueId }: Mail, { mailer }: ProvePorts): Promise<SendOutcome> =>
  mailer.send({
    from,
    to: reader.address,
    issueId,
    subscriberId: reader.id,
    raw: [
      `From: ${from}`,
      `To: ${reader.address}`,
      'Subject: Does feedback come back?',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'A test by "digest doctor", to the mailbox simulator of SES.',
      '',
    ].join('\r\n'),
  });

type Sent = Pick<Proof, 'kind' | 'sent'> & { readonly reader: Subscriber };

async function waitFor(
  mails: readonly Sent[],
  { issueId, end }: { readonly issueId: string; readonly end: number },
  ports: ProvePorts,
): Promise<readonly Proof[]> {
  for (;;) {
    const proofs = await lookAt(mails, issueId, ports);
    const isOver = proofs.every(({ sent, isTold, isSuppressed }) => isFailed(sent) || (isTold && isSuppressed));
    if (isOver || ports.clock.now().getTime() >= end) return proofs;
    await ports.clock.wait(LOOK_EVERY_MILLISECONDS);
  }
}

const isFailed = ({ outcome }: SendOutcome): boolean => outcome !== 'sent' && outcome !== 'uncertain';

async function lookAt(mails: readonly Sent[], issueId: string, ports: ProvePorts): Promise<readonly Proof[]> {
  const ids = mails.map(({ reader }) => reader.id);
  const [deliveries, rows] = await Promise.all([ports.deliveries.get(issueId, ids), ports.subscribers.get(ids)]);
  return mails.map(({ kind, sent, reader }) => {
    const delivery = deliveries.find(({ subscriberId }) => subscriberId === reader.id);
    return {
      kind,
      sent,
      isConfirmed: delivery?.status === 'sent',
      isTold: delivery?.fate === FATE[kind],
      isSuppressed: rows.find(({ id }) => id === reader.id)?.status === 'suppressed',
    };
  });
}

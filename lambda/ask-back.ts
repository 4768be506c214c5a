import { makeConfirmMail } from './make-confirm-mail.ts';
import type { SendOutcome } from './model/delivery.ts';
import type { Consent, Subscriber } from './model/subscriber.ts';
import type { ReaderPorts } from './reader-ports.ts';
import { newToken, PENDING_DAYS, pendingSubscriber, subscriberId } from './subscribers/new-subscriber.ts';
import { readerKey } from './subscribers/reader-key.ts';
import { mailboxOf, networkOf, SALT_LENGTH, saltedHash } from './subscribers/throttle-names.ts';
import { askAgain, mayAsk, unask } from './subscribers/transitions.ts';

export interface SignUp {
  /** Normalised. */
  readonly address: string;
  readonly ip: string;
  readonly source: Consent['source'];
  /** What they agreed to. */
  readonly wording: string;
  /** The row that ends when the address is confirmed. */
  readonly movesFrom?: string;
}

/**
 * asked: as far as a stranger may know, a mail is on its way; tooMany: from this network; notSent: nobody gets a mail now, and
 * they may try again.
 */
export type Asked = 'asked' | 'tooMany' | 'notSent';

/** Sign-ups an hour from one network, a day to one mailbox, and an hour in all: more is somebody who floods mailboxes. */
const LIMITS = { network: 20, mailbox: 3, everybody: 1000 } as const;

/** Finding and asking take their time, and doing nothing takes none: nobody shall learn from it who is a reader. */
const EVEN_MILLISECONDS = 1000;

const HOUR = 60 * 60 * 1000;

/** Asks an address by mail whether its owner wants the newsletter: once a day at most, three times in all. */
export async function askBack(order: SignUp, ports: ReaderPorts): Promise<Asked> {
  const { clock } = ports;
  const begun = clock.now().getTime();
  const asked = await ask(order, ports);
  await clock.wait(Math.max(0, EVEN_MILLISECONDS - (clock.now().getTime() - begun)));
  return asked;
}

async function ask(order: SignUp, ports: ReaderPorts): Promise<Asked> {
  const { clock, throttle, random, subscribers, tell } = ports;
  const at = clock.now().toISOString();
  const salt = await throttle.salt(at.slice(0, 10), random(SALT_LENGTH));
  const askedFrom = saltedHash(salt, networkOf(order.ip));
  const held = await hold(order, { at, salt, askedFrom }, ports);
  if (held) return held;
  const consent: Consent = { at, source: order.source, wording: order.wording, askedFrom };
  const [before] = await subscribers.get([subscriberId(order.address)]);
  const row = await writeDown(order, { consent, before }, ports);
  if (!row) return 'asked';
  const { outcome } = await mail(row, at, ports);
  // No reason in a log: it may name the address.
  const isTaken = outcome === 'sent' || outcome === 'uncertain';
  tell(isTaken ? { signUpsAsked: 1 } : { signUpsNotAsked: 1 });
  if (isTaken) return 'asked';
  await subscribers.amend(row.id, unask(before, at));
  return 'notSent';
}

interface Asking {
  readonly at: string;
  readonly salt: string;
  readonly askedFrom: string;
}

/** Whatever stands against writing to anybody at all; a mailbox that has enough gets the answer that all get. */
async function hold({ address }: SignUp, { at, salt, askedFrom }: Asking, { throttle, tell }: ReaderPorts) {
  const [day, hour] = [at.slice(0, 10), at.slice(0, 13)];
  const until = (hours: number) => new Date(Date.parse(at) + hours * HOUR).toISOString();
  const take = (name: string, limit: number, hours: number) => throttle.take({ name, limit, until: until(hours) });
  const counted = (held: Asked): Asked => {
    tell({ signUpsHeld: 1 });
    return held;
  };
  if (!(await take(`network#${hour}#${askedFrom}`, LIMITS.network, 2))) return counted('tooMany');
  const mailbox = saltedHash(salt, mailboxOf(address));
  if (!(await take(`mailbox#${day}#${mailbox}`, LIMITS.mailbox, 48))) return counted('asked');
  if (!(await take(`all#${hour}`, LIMITS.everybody, 2))) return counted('notSent');
  return undefined;
}

interface Writing {
  readonly consent: Consent;
  /** As the row stood; undefined where there is none. */
  readonly before: Subscriber | undefined;
}

/** The row of somebody who is to be asked now; undefined when nobody is. Of two at once one gets it. */
async function writeDown(order: SignUp, { consent, before }: Writing, { subscribers, random }: ReaderPorts) {
  const { address, movesFrom } = order;
  const asking = { address, consent, token: newToken(random), ...(movesFrom ? { movesFrom } : {}) };
  if (!before) {
    const row = pendingSubscriber(asking);
    return (await subscribers.add(row)) ? row : undefined;
  }
  if (!mayAsk(before, consent.at)) return undefined;
  const isWritten = await subscribers.amend(before.id, askAgain(before, { ...asking, at: consent.at }));
  return isWritten ? { ...before, address, token: before.token || asking.token } : undefined;
}

/** An issue that is just being sent takes nearly all of the account's rate; "too fast" is worth a few more tries. */
const TRIES = 3;
const PAUSE_MILLISECONDS = 700;

async function mail(row: Subscriber, date: string, ports: ReaderPorts): Promise<SendOutcome> {
  const { newsletter, random, baseUrl, mailer, clock } = ports;
  const confirmUrl = `${baseUrl}/confirm/${readerKey(row)}`;
  const { address: to, id: subscriberId } = row;
  const { raw } = makeConfirmMail({ newsletter, to, confirmUrl, date, random, validDays: PENDING_DAYS });
  const send = () => mailer.send({ from: newsletter.from, to, raw, subscriberId });
  let result = await send();
  for (let tries = 1; result.outcome === 'released' && tries < TRIES; tries += 1) {
    await clock.wait(PAUSE_MILLISECONDS);
    result = await send();
  }
  return result;
}

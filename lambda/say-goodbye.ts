import { makeGoodbyeMail } from './make-goodbye-mail.ts';
import type { Subscriber } from './model/subscriber.ts';
import type { ReaderPorts } from './reader-ports.ts';
import { readerKey } from './subscribers/reader-key.ts';
import { SALT_LENGTH, saltedHash } from './subscribers/throttle-names.ts';

const TWO_DAYS = 48 * 60 * 60 * 1000;

/**
 * Tells a reader that they have left, with the way back: a mail that was passed on has their link in it. Once a day at most,
 * and never in the way of leaving itself. Who had not said yes yet has nothing to say goodbye to.
 */
export async function sayGoodbye(reader: Subscriber, ports: ReaderPorts): Promise<void> {
  const { clock, random, throttle, newsletter, baseUrl, mailer } = ports;
  if (reader.status !== 'active') return;
  const now = clock.now();
  const date = now.toISOString();
  const day = date.slice(0, 10);
  const hash = saltedHash(await throttle.salt(day, random(SALT_LENGTH)), reader.id);
  const until = new Date(now.getTime() + TWO_DAYS).toISOString();
  if (!(await throttle.take({ name: `goodbye#${day}#${hash}`, limit: 1, until }))) return;
  const undoUrl = `${baseUrl}/you/${readerKey(reader)}`;
  const { raw } = makeGoodbyeMail({ newsletter, to: reader.address, undoUrl, date, random });
  await mailer.send({ from: newsletter.from, to: reader.address, raw, subscriberId: reader.id });
}

import PostalMime, { type Email } from 'postal-mime';
import type { AcceptedMail } from '../ses/model.ts';

const parsed = new WeakMap<AcceptedMail, Promise<Email>>();

/** Reads a message as a mail program would. Each is read once, for as long as it is kept. */
export function parseMail(mail: AcceptedMail): Promise<Email> {
  const known = parsed.get(mail) ?? PostalMime.parse(mail.raw);
  parsed.set(mail, known);
  return known;
}

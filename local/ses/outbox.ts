import type { AcceptedMail } from './model.ts';

export interface Outbox {
  put(mail: AcceptedMail): void;
  /** Newest first. */
  list(): readonly AcceptedMail[];
  get(messageId: string): AcceptedMail | undefined;
  /** How many were ever put, dropped ones included. */
  received(): number;
}

/** Attack: a rehearsal for a million readers, or a loop that mails, would fill the memory. The oldest go first. */
const MAX_MAILS = 1_000;
const MAX_BYTES = 128 * 1024 * 1024;

/** Keeps what was sent, for looking at. */
export function createOutbox(limits = { mails: MAX_MAILS, bytes: MAX_BYTES }): Outbox {
  const mails = new Map<string, AcceptedMail>();
  let bytes = 0;
  let received = 0;

  function dropOldest(): void {
    const oldest = mails.values().next().value;
    if (!oldest) return;
    mails.delete(oldest.messageId);
    bytes -= oldest.raw.length;
  }

  return {
    put(mail) {
      mails.set(mail.messageId, mail);
      bytes += mail.raw.length;
      received += 1;
      // The newest always stays, however large it is.
      while (mails.size > 1 && (mails.size > limits.mails || bytes > limits.bytes)) dropOldest();
    },
    list: () => [...mails.values()].reverse(),
    get: (messageId) => mails.get(messageId),
    received: () => received,
  };
}

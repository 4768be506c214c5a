import type { EncodedMessage, Gap } from '../model.ts';
import { bareAddress } from './bare-address.ts';
import { encodeQuotedPrintable } from './quoted-printable.ts';
import { slotUrl } from './slot-url.ts';

export interface ReaderValues {
  /** The bare address. */
  readonly to: string;
  readonly unsubscribeUrl: string;
  readonly viewUrl: string;
}

/** Needs no encoding and leaves room for the "=" of a soft break; nearly every URL is of this kind. */
const PLAIN_LINE = /^[!-<>-~]{1,75}$/;

/**
 * One reader's message: the chunks with the reader's values between them. This runs once for every copy, so it only
 * joins strings.
 * @throws TypeError when the address or a URL cannot stand in a mail
 */
export function fillMessage(message: EncodedMessage, values: ReaderValues): string {
  const plain: ReaderValues = {
    to: bareAddress(values.to, 'reader'),
    unsubscribeUrl: slotUrl(values.unsubscribeUrl, 'unsubscribe URL'),
    viewUrl: slotUrl(values.viewUrl, 'view URL'),
  };
  let raw = message.chunks[0] ?? '';
  for (const [at, gap] of message.gaps.entries()) raw += written(gap, plain) + (message.chunks[at + 1] ?? '');
  return raw;
}

function written({ value, encoding }: Gap, plain: ReaderValues): string {
  const text = plain[value];
  return encoding === 'header' || PLAIN_LINE.test(text) ? text : encodeQuotedPrintable(text);
}

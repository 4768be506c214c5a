import type { EncodedMessage } from '../model/email.ts';
import { bareAddress } from './bare-address.ts';
import { quotedUrl } from './quoted-url.ts';
import { slotUrl } from './slot-url.ts';

export interface ReaderValues {
  /** The bare address. */
  readonly to: string;
  readonly unsubscribeUrl: string;
  readonly viewUrl: string;
}

/**
 * One reader's message: the chunks with the reader's values between them. This runs once for every copy, so it only
 * joins strings.
 * @throws TypeError when this reader's address cannot stand in a mail, Error when the links cannot
 */
export function fillMessage({ chunks, gaps }: EncodedMessage, values: ReaderValues): string {
  const header: ReaderValues = {
    to: bareAddress(values.to, 'reader'),
    unsubscribeUrl: slotUrl(values.unsubscribeUrl, 'unsubscribe URL'),
    viewUrl: slotUrl(values.viewUrl, 'view URL'),
  };
  const body: ReaderValues = {
    to: header.to,
    unsubscribeUrl: quotedUrl(header.unsubscribeUrl),
    viewUrl: quotedUrl(header.viewUrl),
  };
  let raw = chunks[0] ?? '';
  for (const [at, { value, encoding }] of gaps.entries()) {
    raw += (encoding === 'header' ? header[value] : body[value]) + (chunks[at + 1] ?? '');
  }
  return raw;
}

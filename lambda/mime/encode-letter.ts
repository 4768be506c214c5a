import type { Newsletter } from '../model/settings.ts';
import { alternativePieces } from './alternative-pieces.ts';
import { bareAddress } from './bare-address.ts';
import { encodePhrase } from './encode-phrase.ts';
import { encodeSubject } from './encode-subject.ts';
import { headerDate } from './header-date.ts';

export interface LetterMessage {
  readonly email: { readonly subject: string; readonly html: string; readonly text: string };
  readonly newsletter: Newsletter;
  /** The bare address. */
  readonly to: string;
  /** ISO 8601. */
  readonly date: string;
  /** Random. */
  readonly boundary: string;
}

/**
 * A whole message to one reader that is no issue: no list headers, because there is no list to leave; `Auto-Submitted`
 * keeps vacation notes away (RFC 3834, section 5).
 * @throws TypeError when an address cannot stand in a header, or the boundary cannot be one
 */
export function encodeLetter({ email, newsletter, to, date, boundary }: LetterMessage): string {
  return [
    `From: ${encodePhrase(newsletter.name, 'From: '.length)}\r\n <${bareAddress(newsletter.from, 'sender')}>\r\n`,
    `To: ${bareAddress(to, 'reader')}\r\n`,
    `Subject: ${encodeSubject(email.subject)}\r\n`,
    `Date: ${headerDate(date)}\r\n`,
    'Auto-Submitted: auto-generated\r\n',
    ...alternativePieces({ ...email, slots: [] }, boundary),
  ].join('');
}

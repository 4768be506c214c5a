import type { EncodedMessage, Gap, RenderedEmail } from '../model/email.ts';
import type { Newsletter } from '../model/settings.ts';
import { alternativePieces } from './alternative-pieces.ts';
import { bareAddress } from './bare-address.ts';
import { encodePhrase } from './encode-phrase.ts';
import { encodeSubject } from './encode-subject.ts';
import { headerDate } from './header-date.ts';
import { headerText } from './header-text.ts';
import { listId } from './list-id.ts';

export interface MessageRequest {
  readonly email: RenderedEmail;
  readonly newsletter: Newsletter;
  readonly issueId: string;
  /** Random for each issue. */
  readonly boundary: string;
  /** ISO 8601. SES writes its own Date; a message that is kept on disk needs one. */
  readonly date?: string;
}

type Piece = string | Gap;

/**
 * Encodes the mail of one issue once, for all its readers. Whatever differs from reader to reader is a gap between two
 * chunks; lambda/mime/fill-message.ts fills it.
 * @throws TypeError when the sender's address cannot stand in a header, or the boundary cannot be one
 */
export function encodeMessage(request: MessageRequest): EncodedMessage {
  return joined([...headerPieces(request), ...alternativePieces(request.email, request.boundary)]);
}

/**
 * One-click unsubscription is RFC 8058, List-Id RFC 2919. Neither `Precedence: bulk`, which no standard defines, nor
 * `Auto-Submitted`: List-Id already keeps vacation notes away (RFC 3834, section 2).
 */
function headerPieces({ email, newsletter, issueId, date }: MessageRequest): readonly Piece[] {
  const from = bareAddress(newsletter.from, 'sender');
  return [
    `From: ${encodePhrase(newsletter.name, 'From: '.length)}\r\n <${from}>\r\n`,
    'To: ',
    { value: 'to', encoding: 'header' },
    `\r\nSubject: ${encodeSubject(email.subject)}\r\n`,
    date === undefined ? '' : `Date: ${headerDate(date)}\r\n`,
    `List-Id: ${listId(newsletter.name, from)}\r\n`,
    'List-Unsubscribe: <',
    { value: 'unsubscribeUrl', encoding: 'header' },
    '>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n',
    `X-Issue: ${headerText(issueId)}\r\n`,
  ];
}

/** Text between two gaps becomes one chunk. */
function joined(pieces: readonly Piece[]): EncodedMessage {
  const gaps = pieces.filter((piece) => typeof piece !== 'string');
  const chunks = [''];
  for (const piece of pieces) {
    if (typeof piece === 'string') chunks.push((chunks.pop() ?? '') + piece);
    else chunks.push('');
  }
  return { chunks, gaps };
}

import { encodeMessage } from './mime/encode-message.ts';
import type { Digest } from './model/digest.ts';
import type { EncodedMessage, RenderedEmail } from './model/email.ts';
import type { Newsletter } from './model/settings.ts';
import type { RandomText } from './ports.ts';
import { renderEmail } from './render/render-email.ts';

export interface MailOptions {
  readonly newsletter: Newsletter;
  readonly issueId: string;
  /** ISO 8601, printed in the mail. */
  readonly date: string;
  readonly random: RandomText;
  /** Where the proof views of the entries stand; without it no fact is a link. */
  readonly proofUrl?: string;
}

export interface Mail {
  readonly email: RenderedEmail;
  readonly message: EncodedMessage;
}

/** Long enough that no article contains one by chance: 36^24 is more than 10^37. */
const SENTINEL_LENGTH = 24;

/** The journey of a digest: rendered once, encoded once, with slots left for each reader. */
export function makeMail(digest: Digest, { newsletter, issueId, date, random, proofUrl }: MailOptions): Mail {
  const sentinels = { unsubscribeUrl: random(SENTINEL_LENGTH), viewUrl: random(SENTINEL_LENGTH) };
  const email = renderEmail({ digest, newsletter, issueId, date, sentinels, proofUrl });
  return { email, message: encodeMessage({ email, newsletter, issueId, date, boundary: random(SENTINEL_LENGTH) }) };
}

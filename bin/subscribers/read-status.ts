/** What an import makes of somebody. unconfirmed: they never said yes; they are not taken over. */
export type ImportStatus = 'active' | 'unconfirmed' | 'left' | 'suppressed';

/** What other systems call it: listmonk, Ghost, Mailchimp, Buttondown, Substack, Keila, Kit, MailerLite, Brevo, beehiiv; without signs and blanks. */
const WORDS: Readonly<Record<ImportStatus, readonly string[]>> = {
  active: [
    ...['active', 'enabled', 'subscribed', 'subscriber', 'confirmed', 'optedin', 'validated', 'yes'],
    // Who pays and who does not: all of them get the mail.
    ...[
      'regular',
      'free',
      'paid',
      'premium',
      'comp',
      'comped',
      'gift',
      'gifted',
      'trialed',
      'churning',
      'paused',
      'author',
    ],
  ],
  unconfirmed: [
    ...['pending', 'unconfirmed', 'unactivated', 'unverified', 'validating', 'notconfirmed', 'awaitingconfirmation'],
    ...['nonsubscribed', 'nonsubscriber', 'transactional', 'notsubscribed'],
  ],
  left: [
    'left',
    'unsubscribed',
    'disabled',
    'removed',
    'optedout',
    'cancelled',
    'canceled',
    'inactive',
    'archived',
    'deleted',
  ],
  suppressed: [
    ...[
      'suppressed',
      'bounced',
      'hardbounced',
      'complained',
      'complaint',
      'cleaned',
      'blocklisted',
      'blacklisted',
      'blocked',
    ],
    ...['unreachable', 'undeliverable', 'spammy', 'spam', 'junk', 'invalid', 'malformed', 'abuse'],
  ],
};

const BY_WORD: ReadonlyMap<string, ImportStatus> = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as ImportStatus] as const)),
);

/** Undefined where nobody knows the word. */
export const readStatus = (word: string): ImportStatus | undefined =>
  BY_WORD.get(word.toLowerCase().replace(/[^a-z]/g, ''));

const ORDER: readonly ImportStatus[] = ['active', 'unconfirmed', 'left', 'suppressed'];

/** Of several things that are said of somebody, what asks most of us to leave them alone. */
export const strictest = (statuses: readonly ImportStatus[]): ImportStatus =>
  ORDER[Math.max(0, ...statuses.map((status) => ORDER.indexOf(status)))] ?? 'active';

import { setTimeout } from 'node:timers/promises';
import { parseReaderKey } from '../../lambda/subscribers/reader-key.ts';
import { headerOf, type Mailbox, type Received } from './mailbox.ts';
import { openLink } from './open-link.ts';
import type { TaggedMail } from './ses-events.ts';

/** Milliseconds. MiniStack hands mails on in the background. */
const LONGEST_WAY = 20_000;
const LOOK_EVERY = 100;

const ONE_CLICK = 'List-Unsubscribe=One-Click';

/** Waits until these readers, and no others, have one copy of the issue each. */
export async function expectOneCopyEach(mailbox: Mailbox, issueId: string, readers: readonly string[]): Promise<void> {
  const end = performance.now() + LONGEST_WAY;
  const served = () => copiesOf(mailbox, issueId).map(({ to }) => to);
  while (served().length < readers.length && performance.now() < end) await setTimeout(LOOK_EVERY);
  const [have, wanted] = [served().sort(), [...readers].sort()];
  if (have.join() !== wanted.join())
    throw new Error(
      `Cannot find one copy each of ${issueId}: ${have.join(', ')} have one; ${wanted.join(', ')} should`,
    );
}

const copiesOf = ({ mails }: Mailbox, issueId: string): readonly Received[] =>
  mails.filter(({ email }) => email.html?.includes(`/issues/${issueId}`));

export function copyOf(mailbox: Mailbox, issueId: string, reader: string): Received {
  const found = copiesOf(mailbox, issueId).find(({ to }) => to === reader);
  if (!found) throw new Error(`Cannot find the copy of ${issueId} that ${reader} got: there is none`);
  return found;
}

/** The address that a mail program calls for its reader, of RFC 8058. */
export function oneClickLink(mail: Received): string {
  const link = /<(https:[^>]+)>/.exec(headerOf(mail, 'list-unsubscribe') ?? '')?.[1];
  if (!link || headerOf(mail, 'list-unsubscribe-post') !== ONE_CLICK)
    throw new Error(`Cannot leave by one click: the mail to ${mail.to} has not both headers`);
  return link;
}

/** What a mail program does when its reader presses its own "unsubscribe". */
export async function leaveByOneClick(mail: Received): Promise<void> {
  const { status } = await openLink(oneClickLink(mail), ONE_CLICK);
  if (status !== 200) throw new Error(`Cannot leave by one click: the deployed function answered ${status}`);
}

/** Opens the issue's page from the mail; it must have the mail's headline. */
export async function openPage({ email, to }: Received): Promise<void> {
  const link = /https:[^"\s]+\/issues\/[\w-]+/.exec(email.html ?? '')?.[0];
  const { status, html } = await openLink(link ?? 'https://the-mail-has-no-link.invalid/');
  const headline = /<h\d[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
  if (status !== 200 || !headline || !email.html?.includes(headline))
    throw new Error(
      `Cannot read the page of the mail to ${to}: ${link} answered ${status} with headline "${headline}"`,
    );
}

/** The mail with the tags that SES keeps for its events, and MiniStack does not. */
export function tagged(mail: Received, issueId: string): TaggedMail {
  const reader = parseReaderKey(oneClickLink(mail).split('/').at(-1) ?? '');
  const messageId = (mail.email.messageId ?? '').replace(/^<|>$/g, '');
  return { messageId, from: mail.email.from?.address ?? '', to: mail.to, issueId, subscriberId: reader?.id ?? '' };
}

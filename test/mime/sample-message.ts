import { encodeMessage } from '../../lambda/mime/encode-message.ts';
import { fillMessage } from '../../lambda/mime/fill-message.ts';
import type { EncodedMessage, RenderedEmail } from '../../lambda/model/email.ts';
import type { Newsletter } from '../../lambda/model/settings.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';

export const slots = [
  { name: 'unsubscribeUrl', sentinel: 'slotunsubscribe0123456789' },
  { name: 'viewUrl', sentinel: 'slotview0123456789abcdef' },
] as const;

export const reader = {
  to: 'ana@reader.example',
  unsubscribeUrl: 'https://letter.example/u/AbC_-123?issue=2026-11-22-0700&by=mail',
  viewUrl: `https://letter.example/view/${'long'.repeat(40)}?a=1`,
};

/** A mail with both slots in both parts. */
export const sampleEmail: RenderedEmail = {
  subject: 'Electric ferry carries its millionth passenger',
  html: `<!doctype html>\n<html><body>.dot\n<p>Ünïcode = fine </p><a href="${slots[0].sentinel}">Leave</a> <a href="${slots[1].sentinel}">View</a></body></html>`,
  text: `Hello — 👩‍🚀\n.dot\ntrailing \n\nLeave:\n${slots[0].sentinel}\n\nView:\n${slots[1].sentinel}\n`,
  slots,
};

interface Changes {
  readonly email?: Partial<RenderedEmail>;
  readonly newsletter?: Partial<Newsletter>;
  readonly date?: string;
  readonly issueId?: string;
}

export const sampleMessage = ({ email, newsletter: settings, ...rest }: Changes = {}): EncodedMessage =>
  encodeMessage({
    email: { ...sampleEmail, ...email },
    newsletter: { ...newsletter, ...settings },
    issueId: '2026-11-22-0700',
    boundary: 'k3j5h2g9d8s7',
    ...rest,
  });

export const sampleRaw = (changes: Changes = {}): string => fillMessage(sampleMessage(changes), reader);

/** What the reader should see after the slots are filled. */
export const filled = (content: string): string =>
  content.replaceAll(slots[0].sentinel, reader.unsubscribeUrl).replaceAll(slots[1].sentinel, reader.viewUrl);

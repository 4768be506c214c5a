import { type Html, html } from '../../lambda/pages/html.ts';
import type { AcceptedMail } from '../ses/model.ts';
import type { Outbox } from '../ses/outbox.ts';
import { layout } from './layout.ts';
import { parseMail } from './parse-mail.ts';
import { showSize } from './show-size.ts';
import { showTime } from './show-time.ts';

/** More rows than this nobody reads, and each one is a mail to parse. */
const SHOWN = 200;

/** The list of what was sent, newest first. */
export async function listPage(outbox: Outbox): Promise<Html> {
  const shown = outbox.list().slice(0, SHOWN);
  const rows = await Promise.all(shown.map(row));
  const list =
    shown.length > 0 ? html`<ol class="mails">${rows}</ol>` : html`<p class="empty">Nothing was sent yet.</p>`;
  return layout(
    'Local inbox',
    html`<h1>Inbox</h1>\n<p class="count">${count(outbox.received(), shown.length)}</p>\n${list}`,
  );
}

function count(received: number, shown: number): string {
  const messages = `${received} ${received === 1 ? 'message' : 'messages'}`;
  return shown < received ? `${messages}, the newest ${shown} shown` : messages;
}

async function row(mail: AcceptedMail): Promise<Html> {
  const { subject } = await parseMail(mail);
  return html`<li><a href="/mail/${mail.messageId}">
<span class="subject" dir="auto">${subject || '(no subject)'}</span>
<span class="to">to <bdi>${mail.destinations.join(', ')}</bdi></span>
<span class="when">${showTime(mail.acceptedAt)} · ${showSize(mail.raw.length)}</span>
</a></li>
`;
}

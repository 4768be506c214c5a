import type { Email } from 'postal-mime';
import { type Html, html } from '../../lambda/pages/html.ts';
import type { AcceptedMail } from '../ses/model.ts';
import { layout } from './layout.ts';
import { parseMail } from './parse-mail.ts';
import { showSize } from './show-size.ts';
import { showTime } from './show-time.ts';

/** How the page looks at a mail; anything unknown in a link is the first of each. */
export interface Look {
  readonly view: string | null;
  readonly width: string | null;
}

const VIEWS = { html: 'HTML', text: 'Text', source: 'Source', headers: 'Headers' } as const;
/** A desktop reading pane and a phone. */
const WIDTHS = { '600': '600 px', '375': '375 px' } as const;
/** A mail may have 10 MB; a browser does not want them in one element. */
const MAX_SOURCE_CHARACTERS = 400_000;

type View = keyof typeof VIEWS;
type Width = keyof typeof WIDTHS;

/** One mail: who and when, and its HTML, text, source or headers. */
export async function mailPage(mail: AcceptedMail, look: Look): Promise<Html> {
  const email = await parseMail(mail);
  const view = pick(VIEWS, look.view, 'html');
  const width = pick(WIDTHS, look.width, '600');
  const link = (to: View, size: Width) => `/mail/${mail.messageId}?view=${to}&width=${size}`;
  const title = email.subject || '(no subject)';
  return layout(
    title,
    html`<h1 dir="auto">${title}</h1>
${facts(mail, email)}
<nav class="tabs" aria-label="Parts">${tabs(VIEWS, view, (to) => link(to, width))}</nav>
${view === 'html' ? html`<nav class="tabs widths" aria-label="Width">${tabs(WIDTHS, width, (to) => link(view, to))}</nav>` : ''}
${part(mail, email, view, width)}`,
  );
}

const pick = <K extends string>(known: Readonly<Record<K, string>>, asked: string | null, otherwise: K): K =>
  asked !== null && Object.hasOwn(known, asked) ? (asked as K) : otherwise;

function tabs<K extends string>(
  known: Readonly<Record<K, string>>,
  current: K,
  href: (key: K) => string,
): readonly Html[] {
  return (Object.entries(known) as [K, string][]).map(([key, name]) =>
    key === current
      ? html`<a href="${href(key)}" aria-current="page">${name}</a>`
      : html`<a href="${href(key)}">${name}</a>`,
  );
}

const facts = (mail: AcceptedMail, email: Email): Html => html`<dl class="facts">
<dt>From</dt><dd><bdi>${email.from?.name ?? ''}</bdi> <bdi>${email.from?.address ?? ''}</bdi></dd>
<dt>To</dt><dd><bdi>${mail.destinations.join(', ')}</bdi></dd>
<dt>Sent</dt><dd>${showTime(mail.acceptedAt)}</dd>
<dt>Size</dt><dd>${showSize(mail.raw.length)} · <a href="/mail/${mail.messageId}/message.eml">message.eml</a></dd>
</dl>`;

function part(mail: AcceptedMail, email: Email, view: View, width: Width): Html {
  if (view === 'text') return email.text ? html`<pre class="text" dir="auto">${email.text}</pre>` : missing('text');
  if (view === 'source') return source(mail);
  if (view === 'headers') return headers(mail, email);
  if (!email.html) return missing('HTML');
  // No allow-scripts, and no allow-same-origin: the mail is nobody here.
  return html`<div class="frame" role="region" aria-label="The mail" tabindex="0"><iframe class="w${width}" title="The mail at ${width} pixels" src="/mail/${mail.messageId}/html"
 sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></div>`;
}

const missing = (what: string): Html => html`<p class="empty">This message has no ${what} part.</p>`;

function source(mail: AcceptedMail): Html {
  const raw = mail.raw.toString('latin1');
  const rest = raw.length - MAX_SOURCE_CHARACTERS;
  const note = html`<p class="empty">${showSize(Math.max(rest, 0))} more are in message.eml.</p>`;
  return html`<pre tabindex="0">${raw.slice(0, MAX_SOURCE_CHARACTERS)}</pre>${rest > 0 ? note : ''}`;
}

function headers(mail: AcceptedMail, email: Email): Html {
  const tags = Object.entries(mail.tags).map(([name, value]) => `${name}=${value}`);
  const rows: readonly (readonly [string, string])[] = [
    ...email.headers.map(({ originalKey, value }) => [originalKey, value] as const),
    ['Envelope sender', mail.source ?? ''],
    ['Configuration set', mail.configurationSet ?? ''],
    ['Tags', tags.join(', ')],
  ];
  const cells = rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td><bdi>${value}</bdi></td></tr>\n`);
  return html`<table><caption>Headers as sent, and what was told to SES</caption><tbody>${cells}</tbody></table>`;
}

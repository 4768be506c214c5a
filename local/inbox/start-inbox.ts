import { createServer, type IncomingMessage } from 'node:http';
import { html } from '../../lambda/pages/html.ts';
import { type Listening, listen } from '../listen.ts';
import { pageStyle } from '../page-style.ts';
import type { Outbox } from '../ses/outbox.ts';
import { type Page, writePage } from '../write-page.ts';
import { frameDocument } from './frame-document.ts';
import { layout } from './layout.ts';
import { listPage } from './list-page.ts';
import { mailPage } from './mail-page.ts';
import { parseMail } from './parse-mail.ts';

const STYLE = pageStyle(new URL('inbox.css', import.meta.url));

/** Our own pages: one style sheet, our own frames, no script at all. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The mail in its frame: what a mail program would show of it, and links that open elsewhere. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Starts the page that shows what is in the outbox. */
export function startInbox(outbox: Outbox): Promise<Listening> {
  const server = createServer((request, response) => {
    open(outbox, request)
      .catch((error: Error) => notFound(500, `Cannot show this: ${error.message}`))
      .then((page) => writePage(response, page, PAGE_POLICY));
  });
  return listen(server);
}

async function open(outbox: Outbox, request: IncomingMessage): Promise<Page> {
  // Attack: a web page whose own name is made to point to 127.0.0.1 could read the mails.
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) {
    return notFound(421, 'Open this page as http://127.0.0.1.');
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://inbox');
  if (pathname === '/') return { body: String(await listPage(outbox)) };
  if (pathname === '/inbox.css') return STYLE;
  const [, id = '', part] = /^\/mail\/([0-9a-f-]+)(?:\/(html|message\.eml))?$/.exec(pathname) ?? [];
  const mail = outbox.get(id);
  if (!mail) return notFound(404, 'There is no such message here; old ones make room for new ones.');
  if (part === 'message.eml') return { type: 'message/rfc822', body: mail.raw };
  if (part === 'html') return { policy: MAIL_POLICY, body: frameDocument((await parseMail(mail)).html ?? '') };
  const look = { view: searchParams.get('view'), width: searchParams.get('width') };
  return { body: String(await mailPage(mail, look)) };
}

const notFound = (status: number, message: string): Page => ({
  status,
  body: String(layout('Local inbox', html`<h1>Nothing here</h1>\n<p class="empty">${message}</p>`)),
});

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { html } from '../../lambda/pages/html.ts';
import { issues as samples } from '../../templates/fixtures/issues.ts';
import { type Listening, listen } from '../listen.ts';
import { pageStyle } from '../page-style.ts';
import { readBody } from '../read-body.ts';
import { type Page, writePage } from '../write-page.ts';
import { inScheme, type Scheme } from './in-scheme.ts';
import type { PreviewOrder } from './preview-mail.ts';
import { type PreviewLook, previewPage } from './preview-page.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { TEMPLATE_FOLDERS, watchFolders } from './watch-folders.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

export interface PreviewOptions {
  /** Where to listen; where somebody else does, any free port. Without one: any. */
  readonly port?: number;
  /** Of what a mail is made; a change in them makes it anew. */
  readonly folders?: readonly string[];
  readonly workshop?: Workshop;
}

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const ASSETS: Readonly<Record<string, Page>> = {
  '/preview.css': pageStyle(new URL('preview.css', import.meta.url)),
  '/preview.js': {
    type: 'text/javascript; charset=utf-8',
    body: readFileSync(new URL('preview.js', import.meta.url)),
  },
};
const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

/** Serves the mail's templates for looking at: every change of them shows at once. */
export async function startPreview(options: PreviewOptions = {}): Promise<Listening> {
  const { port = 0, folders = TEMPLATE_FOLDERS, workshop = createWorkshop() } = options;
  const articles = createShelf();
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (isOurs(request) && request.url === '/events') return listenTo(response, listeners);
    answer(request, workshop, articles)
      .catch((error: Error) => problem(500, `Cannot show this: ${error.message}`))
      .then((page) => writePage(response, page, PAGE_POLICY));
  });
  const stopWatching = watchFolders(folders, () => {
    workshop.renew();
    for (const listener of listeners) listener.write('event: change\ndata: templates\n\n');
  });
  const { url, stop } = await listen(server, port);
  return {
    url,
    async stop() {
      stopWatching();
      for (const listener of listeners) listener.end();
      await workshop.stop();
      await stop();
    },
  };
}

/** Attack: a web page whose own name is made to point to 127.0.0.1, or that posts to it, could read or change what is here. */
function isOurs({ headers, method }: IncomingMessage): boolean {
  const isHere = /^(?:127\.0\.0\.1|localhost):\d+$/.test(headers.host ?? '');
  return isHere && (method === 'GET' || headers.origin === undefined || headers.origin === `http://${headers.host}`);
}

function listenTo(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

async function answer(request: IncomingMessage, workshop: Workshop, articles: Shelf): Promise<Page> {
  if (!isOurs(request)) return problem(421, 'Open this page as http://127.0.0.1.');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://preview');
  const asset = ASSETS[pathname];
  if (asset) return asset;
  if (pathname === '/article' && request.method === 'POST') return takeArticle(request, articles);
  const issue = searchParams.get('issue') ?? Object.keys(samples)[0] ?? '';
  const scheme: Scheme = searchParams.get('scheme') === 'dark' ? 'dark' : 'light';
  if (pathname === '/mail.html') {
    const shown = await workshop.make(issue, orderOf(issue, articles));
    return 'mail' in shown
      ? { policy: MAIL_POLICY, body: inScheme(shown.mail.html, scheme) }
      : problem(422, shown.problem);
  }
  if (pathname !== '/') return problem(404, 'There is no such page.');
  const view = VIEWS.find((one) => one === searchParams.get('view')) ?? 'picture';
  const shown = await workshop.make(issue, orderOf(issue, articles));
  const issues = [...Object.keys(samples).map((name) => ({ key: name, name })), ...articles.list()];
  return { body: String(previewPage({ issues, issue, view, scheme, shown })) };
}

const VIEWS: readonly PreviewLook['view'][] = ['picture', 'text', 'source'];

function orderOf(issue: string, articles: Shelf): PreviewOrder {
  const article = articles.get(issue);
  return article ? { article } : { sample: issue };
}

/** Keeps it, good or bad: what is wrong with it is said on its page. */
async function takeArticle(request: IncomingMessage, articles: Shelf): Promise<Page> {
  const bytes = await readBody(request, MAX_ARTICLE_BYTES);
  if (!bytes) return problem(413, 'An article has at most 10 MB.');
  const key = articles.put({ name: fileName(request.headers['x-file-name']), bytes });
  return { status: 201, location: `/?issue=${key}`, body: '' };
}

function fileName(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? '')).slice(0, 120) || 'article';
  } catch {
    return 'article';
  }
}

const problem = (status: number, message: string): Page => ({
  status,
  body: String(html`<!doctype html><html lang="en"><title>Preview</title><p>${message}</p></html>`),
});

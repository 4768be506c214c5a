import type { WebAnswer, WebRequest } from './pages/http/messages.ts';
import { jsonAnswer, pageAnswer, SAFE_HEADERS } from './pages/http/page-answer.ts';
import { unknownReaderPage } from './pages/leaving-pages.ts';
import { failedPage, notFoundPage } from './pages/lost-pages.ts';
import { privacyPage } from './pages/privacy-page.ts';
import { siteOf } from './pages/site.ts';
import type { ReaderPorts, Visit } from './reader-ports.ts';
import { inkOn } from './render/ink-on.ts';
import { serveArchive, serveFeed, serveIssue, serveProof } from './serve-archive.ts';
import { serveConfirm, takeConfirm } from './serve-confirm.ts';
import { serveLeaving, takeLeaving } from './serve-leaving.ts';
import { serveSignUp, takeSignUp } from './serve-sign-up.ts';
import { serveYou, takeYou } from './serve-you.ts';

type Serve = (visit: Visit) => WebAnswer | Promise<WebAnswer>;

interface Route {
  /** What it finds in brackets is the visit's name, and its position. */
  readonly path: RegExp;
  readonly get: Serve;
  readonly post?: Serve;
  /** Programs on other sites may call it. */
  readonly isOpen?: boolean;
}

/** Everything that a reader can open. What changes something is a POST: programs follow links, but press no button. */
const ROUTES: readonly Route[] = [
  { path: /^\/(?:subscribe)?$/, get: serveSignUp, post: takeSignUp, isOpen: true },
  { path: /^\/confirm\/([^/]*)$/, get: serveConfirm, post: takeConfirm },
  { path: /^\/unsubscribe\/([^/]*)$/, get: serveLeaving, post: takeLeaving },
  // Where the issue's page leads, which belongs to nobody.
  { path: /^\/unsubscribe$/, get: ({ site }) => pageAnswer(unknownReaderPage(site), site) },
  { path: /^\/you\/([^/]*)$/, get: serveYou, post: takeYou },
  { path: /^\/issues$/, get: serveArchive },
  { path: /^\/issues\/([^/]*)$/, get: serveIssue },
  { path: /^\/issues\/([^/]*)\/proof(?:\/([1-9]))?$/, get: serveProof },
  { path: /^\/feed\.xml$/, get: serveFeed },
  { path: /^\/privacy$/, get: ({ site }) => pageAnswer(privacyPage(site), site) },
  { path: /^\/robots\.txt$/, get: robots },
];

/** Answers what readers open: the sign-up, the links of their mails, the issues. */
export async function serveReader(request: WebRequest, ports: ReaderPorts): Promise<WebAnswer> {
  const site = siteOf(ports.newsletter, ports.baseUrl, inkOn);
  const route = ROUTES.find(({ path }) => path.test(request.path));
  if (!route) return pageAnswer(notFoundPage(site), site);
  const [, name = '', position] = route.path.exec(request.path) ?? [];
  const visit = { request, site, ports, name, position };
  if (request.method === 'HEAD') return { ...(await route.get(visit)), body: '' };
  if (request.method === 'OPTIONS' && route.isOpen) return PREFLIGHT;
  const serve = request.method === 'GET' ? route.get : request.method === 'POST' ? route.post : undefined;
  if (serve) return serve(visit);
  const refused = pageAnswer(failedPage(405, site), site);
  return { ...refused, headers: { ...refused.headers, allow: route.post ? 'GET, HEAD, POST' : 'GET, HEAD' } };
}

/** What a browser asks before a script of another site may post JSON. */
const PREFLIGHT: WebAnswer = {
  ...jsonAnswer(204, {}),
  headers: {
    ...SAFE_HEADERS,
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  },
  body: '',
};

/** Nothing is forbidden: what is a reader's own says so itself, and a page that may not be read cannot say it. */
function robots(): WebAnswer {
  const headers = {
    ...SAFE_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=86400',
  };
  return { status: 200, headers, body: 'User-agent: *\nDisallow:\n' };
}

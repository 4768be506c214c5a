import type { Digest } from './model/digest.ts';
import type { Issue } from './model/issue.ts';
import { archivePage } from './pages/archive-page.ts';
import { atomFeed } from './pages/feed.ts';
import type { WebAnswer } from './pages/http/messages.ts';
import { pageAnswer, SAFE_HEADERS } from './pages/http/page-answer.ts';
import { withEtag } from './pages/http/with-etag.ts';
import type { IssueLine } from './pages/issue-line.ts';
import { notFoundPage } from './pages/lost-pages.ts';
import type { ReaderPorts, Visit } from './reader-ports.ts';

const PAGE_SIZE = 20;
const IN_FEED = 20;
const ON_FRONT_PAGE = 3;

/** What readers have: never one that is being made, and none that waits for somebody's word. */
async function sentIssues({ issues }: Pick<ReaderPorts, 'issues'>): Promise<readonly Issue[]> {
  const sent = (await issues.list()).filter(({ status }) => status === 'sending' || status === 'sent');
  return sent.toSorted((a, b) => (a.scheduledAt < b.scheduledAt ? 1 : -1));
}

export const latestIssues = async (ports: Pick<ReaderPorts, 'issues'>): Promise<readonly IssueLine[]> =>
  (await sentIssues(ports)).slice(0, ON_FRONT_PAGE);

/** Every issue, a page of them at a time. */
export async function serveArchive({ request, site, ports }: Visit): Promise<WebAnswer> {
  const issues = await sentIssues(ports);
  const number = Number(request.query.page ?? '1');
  const last = Math.max(1, Math.ceil(issues.length / PAGE_SIZE));
  if (!Number.isInteger(number) || number < 1 || number > last) return pageAnswer(notFoundPage(site), site);
  const shown = issues.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
  const lines = await Promise.all(shown.map((issue) => lineOf(issue, ports)));
  return withEtag(pageAnswer(archivePage({ issues: lines, number, isLast: number === last }, site), site), request);
}

export async function serveFeed({ request, site, ports }: Visit): Promise<WebAnswer> {
  const issues = (await sentIssues(ports)).slice(0, IN_FEED);
  const body = atomFeed(await Promise.all(issues.map((issue) => lineOf(issue, ports))), site);
  const headers = {
    ...SAFE_HEADERS,
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'public, max-age=300',
    // Readers that run in a browser may fetch it: there is nothing in it that is not public.
    'access-control-allow-origin': '*',
  };
  return withEtag({ status: 200, headers, body }, request);
}

/** Mail styles are inline; nothing else may run or load but pictures of the article's site. */
const ISSUE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The very mail. */
export const serveIssue = (visit: Visit): Promise<WebAnswer> => servePage(visit, 'page.html', '');

/** The proof of one of its entries. */
export const serveProof = (visit: Visit): Promise<WebAnswer> => {
  const { position = '1' } = visit;
  return servePage(visit, `proof-${position}.html`, `/proof/${position}`);
};

/** Made when the issue was, and never changed; a day is for a mistake that the operator takes away. */
async function servePage({ request, site, name, ports }: Visit, file: string, below: string): Promise<WebAnswer> {
  const issue = /^[\w-]+$/.test(name) ? await ports.issues.get(name) : undefined;
  const body = issue && isOut(issue) ? await ports.files.read(name, file) : undefined;
  if (body === undefined) return pageAnswer(notFoundPage(site), site);
  const headers = {
    ...SAFE_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': ISSUE_POLICY,
    'cache-control': 'public, max-age=86400',
    link: `<${ports.baseUrl}/issues/${name}${below}>; rel="canonical"`,
  };
  return withEtag({ status: 200, headers, body }, request);
}

/** Whether anybody can have it in their mailbox; of one that was stopped halfway, some have. */
const isOut = ({ status, passedAt }: Issue): boolean =>
  status === 'sending' || status === 'sent' || (status !== 'building' && passedAt !== undefined);

async function lineOf({ id, subject, scheduledAt }: Issue, { files }: Pick<ReaderPorts, 'files'>): Promise<IssueLine> {
  const json = await files.read(id, 'digest.json');
  const [first, ...others] = json === undefined ? [] : (JSON.parse(json) as Digest).entries;
  const lead = first?.summary[0]?.text;
  return { id, subject, scheduledAt, ...(lead ? { lead } : {}), others: others.map(({ headline }) => headline.text) };
}

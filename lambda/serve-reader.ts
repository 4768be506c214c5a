import type { Newsletter } from './model.ts';
import { goodbyePage, leavePage, notFoundPage, unknownReaderPage } from './pages/reader-pages.ts';
import type { Clock, IssueFiles, SubscriberStore } from './ports.ts';
import { ownsToken, parseReaderKey } from './subscribers/reader-key.ts';
import { leave } from './subscribers/transitions.ts';

export interface ReaderPorts {
  readonly clock: Clock;
  readonly subscribers: SubscriberStore;
  readonly files: IssueFiles;
  readonly newsletter: Newsletter;
}

export interface ReaderRequest {
  readonly method: string;
  /** Starts with a slash, no query. */
  readonly path: string;
}

export interface ReaderResponse {
  readonly status: number;
  readonly html: string;
}

/** Answers what readers open from their mail: the issue's page, the proof of each entry, and leaving. */
export async function serveReader({ method, path }: ReaderRequest, ports: ReaderPorts): Promise<ReaderResponse> {
  const [, room, name = ''] = /^\/([a-z]+)(?:\/([\w.-]+))?$/.exec(path) ?? [];
  if (room === 'unsubscribe') return unsubscribe(method, name, ports);
  if (room === 'issues' && method === 'GET') return issueFile(name, 'page.html', ports);
  const [, id, position = '1'] = /^\/issues\/([\w-]+)\/proof(?:\/([1-9]))?$/.exec(path) ?? [];
  if (id && method === 'GET') return issueFile(id, `proof-${position}.html`, ports);
  return { status: 404, html: notFoundPage(ports.newsletter) };
}

/** GET shows and POST acts: link scanners follow every link, but press no button (RFC 8058). */
async function unsubscribe(
  method: string,
  key: string,
  { clock, subscribers, newsletter }: ReaderPorts,
): Promise<ReaderResponse> {
  const claimed = parseReaderKey(key);
  const [reader] = claimed ? await subscribers.get([claimed.id]) : [];
  if (!claimed || !reader || !ownsToken(reader, claimed.token))
    return { status: 404, html: unknownReaderPage(newsletter) };
  if (method !== 'POST') return { status: 200, html: leavePage(newsletter) };
  await subscribers.amend(reader.id, leave(clock.now().toISOString()));
  return { status: 200, html: goodbyePage(newsletter) };
}

/** Pages of an issue are made when it is published, and never change. */
async function issueFile(id: string, name: string, { files, newsletter }: ReaderPorts): Promise<ReaderResponse> {
  const html = /^[\w-]+$/.test(id) ? await files.read(id, name) : undefined;
  return html === undefined ? { status: 404, html: notFoundPage(newsletter) } : { status: 200, html };
}

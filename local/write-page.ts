import type { ServerResponse } from 'node:http';

/** One answer of a server that only this machine sees. */
export interface Page {
  readonly status?: number;
  /** MIME type; HTML where nothing is said. */
  readonly type?: string;
  /** Its own content security policy, where the server's does not fit. */
  readonly policy?: string;
  readonly location?: string;
  readonly body: string | Buffer;
}

/** Writes a page that nobody else may frame, read or keep. */
export function writePage(response: ServerResponse, page: Page, policy: string): void {
  response.writeHead(page.status ?? 200, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    'content-security-policy': page.policy ?? policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(page.location ? { location: page.location } : {}),
  });
  response.end(page.body);
}

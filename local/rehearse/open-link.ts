import { request } from 'node:https';
import type { LookupFunction } from 'node:net';

export interface Page {
  readonly status: number;
  readonly html: string;
}

/** Opens a link of a mail as it stands there. The name of MiniStack's HTTP API has no entry in any DNS: it is this machine. */
export function openLink(url: string, post?: string): Promise<Page> {
  const method = post === undefined ? 'GET' : 'POST';
  const headers = post === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, lookup: toLoopback, servername: 'localhost' }, async (answer) => {
      const html = (await answer.setEncoding('utf8').toArray()).join('');
      resolve({ status: answer.statusCode ?? 0, html });
    });
    asking.once('error', reject);
    asking.end(post);
  });
}

const toLoopback: LookupFunction = (_host, { all }, done) =>
  all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);

import type { WebAnswer, WebRequest } from '../../lambda/pages/http/messages.ts';
import type { ReaderPorts } from '../../lambda/reader-ports.ts';
import { serveReader } from '../../lambda/serve-reader.ts';

const FORM = 'application/x-www-form-urlencoded';

/** Somebody's browser. */
export const get = (ports: ReaderPorts, path: string, headers: WebRequest['headers'] = {}): Promise<WebAnswer> => {
  const [where = '', query = ''] = path.split('?');
  return serveReader(
    { method: 'GET', path: where, query: Object.fromEntries(new URLSearchParams(query)), headers, body: '', ip: IP },
    ports,
  );
};

export interface Posted {
  readonly headers?: WebRequest['headers'];
  readonly ip?: string;
  readonly body?: string;
}

/** The button of a form, with its fields. */
export const post = (
  ports: ReaderPorts,
  path: string,
  fields: Readonly<Record<string, string>> = {},
  { headers = {}, ip = IP, body = String(new URLSearchParams(fields)) }: Posted = {},
): Promise<WebAnswer> =>
  serveReader({ method: 'POST', path, query: {}, headers: { 'content-type': FORM, ...headers }, body, ip }, ports);

const IP = '192.0.2.7';

/** The links in a mail, in the order in which its text has them. */
export const linksIn = (raw: string): readonly string[] =>
  [
    ...raw
      .replace(/=\r\n/g, '')
      .replace(/=3D/g, '=')
      .matchAll(/https:\/\/news\.example(\/[\w./-]+)/g),
  ].map(([, path]) => path ?? '');

import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { MAX_HEADER_BYTES } from './limits.ts';
import { readBody } from './read-body.ts';

export interface Call {
  readonly url: URL;
  /** Where the connection goes, whatever the name says. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Empty unless the status is 200. */
  readonly body: Uint8Array;
}

/** One request and its answer, with no redirect followed and no second look-up of the name. */
export async function exchange({ url, address, headers, signal }: Call): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    request(
      {
        host: address,
        port: url.port || (url.protocol === 'https:' ? 443 : 80),
        path: `${url.pathname}${url.search}`,
        headers: { ...headers, host: url.host },
        // The certificate has to be the name's, not the address's.
        ...(host === address ? {} : { servername: host }),
        agent: false,
        maxHeaderSize: MAX_HEADER_BYTES,
        signal,
      },
      resolve,
    )
      .once('error', reject)
      .end();
  });
  try {
    const body = response.statusCode === 200 ? await readBody(response) : new Uint8Array();
    return { status: response.statusCode ?? 0, headers: response.headers, body };
  } finally {
    response.destroy();
  }
}

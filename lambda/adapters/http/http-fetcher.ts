import { lookup } from 'node:dns/promises';
import type { Clock, Fetched, Fetcher, FetchRequest } from '../../ports.ts';
import { systemClock } from '../system.ts';
import { WEB_PORTS } from './check-address.ts';
import { type Arrival, followRedirects } from './follow-redirects.ts';
import { isPublicAddress } from './is-public-address.ts';
import { LONGEST_WAIT_SECONDS, MAX_MILLISECONDS, RETRIES } from './limits.ts';
import { robotsRules } from './robots-rules.ts';
import type { Resolve, Vetting } from './vetted-address.ts';

export interface FetcherOptions {
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  /** Which IP addresses may be connected to; tests let loopback through. */
  readonly isAllowed?: (address: string) => boolean;
  /** As URL writes them; '' is the scheme's own. */
  readonly ports?: readonly string[];
  readonly milliseconds?: number;
}

/** Says who asks and where to complain. */
export const USER_AGENT = 'VerbatimDigest/1.0 (newsletter; reads feeds and pages that its operator has named)';

const HEADERS = {
  'user-agent': USER_AGENT,
  accept:
    'application/feed+json, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5',
  'accept-encoding': 'gzip, br, zstd, deflate',
};

const resolveAll: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/** Reads the open web over HTTP. Nothing but public addresses is ever connected to. */
export function httpFetcher(options: FetcherOptions = {}): Fetcher {
  const { clock = systemClock, milliseconds = MAX_MILLISECONDS } = options;
  const { resolve = resolveAll, isAllowed = isPublicAddress, ports = WEB_PORTS } = options;
  const vetting: Vetting = { resolve, isAllowed, ports };
  const mayAsk = robotsRules(vetting, HEADERS, milliseconds);
  const tryOnce = async (request: FetchRequest): Promise<Fetched | Later> => {
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const arrival = await withinTime(
        followRedirects(request.url, vetting, { headers: headersOf(request), signal, mayAsk }),
        signal,
      );
      return outcomeOf(arrival);
    } catch (error) {
      const late = `no complete answer within ${milliseconds / 1000} seconds`;
      return { outcome: 'failed', reason: signal.aborted ? late : reasonOf(error) };
    }
  };
  return {
    async get(request) {
      let result = await tryOnce(request);
      for (let retry = 1; retry <= RETRIES && result.outcome === 'later'; retry += 1) {
        const seconds = result.seconds ?? 2 ** (retry - 1);
        if (seconds > LONGEST_WAIT_SECONDS) break;
        await clock.wait(seconds * 1000);
        result = await tryOnce(request);
      }
      return result.outcome === 'later' ? { outcome: 'failed', reason: result.reason } : result;
    },
  };
}

interface Later {
  readonly outcome: 'later';
  readonly reason: string;
  /** As the server asks, in Retry-After. */
  readonly seconds?: number;
}

/** A name server that never answers takes no signal. */
function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  return Promise.race([work, late]);
}

const headersOf = ({ etag, lastModified }: FetchRequest): Readonly<Record<string, string>> => ({
  ...HEADERS,
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
});

function outcomeOf(arrival: Arrival): Fetched | Later {
  if ('problem' in arrival) return { outcome: 'refused', reason: arrival.problem };
  const { answer, url, isMoved } = arrival;
  const { status, headers, body } = answer;
  const reason = `the server answers ${status}`;
  if (status === 304) return { outcome: 'not modified' };
  if (status === 410) return { outcome: 'gone', reason: `${reason} (gone for good)` };
  if (status === 429 || status === 503) return { outcome: 'later', reason, ...secondsOf(headers['retry-after']) };
  if (status !== 200) return { outcome: 'failed', reason };
  return {
    outcome: 'fetched',
    bytes: body,
    url: url.href,
    ...(headers['content-type'] ? { contentType: headers['content-type'] } : {}),
    ...(headers.etag ? { etag: headers.etag } : {}),
    ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}),
    ...(isMoved ? { movedTo: url.href } : {}),
  };
}

/** "120", or a date that is far enough away to give up. */
function secondsOf(retryAfter: string | undefined): { readonly seconds?: number } {
  if (!retryAfter) return {};
  return { seconds: /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : Number.POSITIVE_INFINITY };
}

function reasonOf(error: unknown): string {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its host name is not known';
  return message || code || name;
}

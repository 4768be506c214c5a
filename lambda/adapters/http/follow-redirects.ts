import { checkAddress } from './check-address.ts';
import { type Answer, exchange } from './exchange.ts';
import { MAX_REDIRECTS } from './limits.ts';
import { type Vetting, vettedAddress } from './vetted-address.ts';

export interface Journey {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Asked at every stop, before the request. */
  readonly mayAsk?: (url: URL) => Promise<string | undefined>;
}

export type Arrival =
  | { readonly answer: Answer; readonly url: URL; readonly isMoved: boolean }
  | { readonly problem: string };

/** Asks for an address and goes where it sends us; every stop is checked like the first. */
export async function followRedirects(address: string, vetting: Vetting, journey: Journey): Promise<Arrival> {
  let [next, isMoved] = [address, true];
  for (let stop = 0; stop <= MAX_REDIRECTS; stop += 1) {
    const url = checkAddress(next, vetting.ports);
    if ('problem' in url) return url;
    const vetted = await vettedAddress(url, vetting);
    if ('problem' in vetted) return vetted;
    const objection = await journey.mayAsk?.(url);
    if (objection) return { problem: objection };
    const answer = await exchange({ url, address: vetted.address, headers: journey.headers, signal: journey.signal });
    const target = redirectOf(answer, url);
    if (!target) return { answer, url, isMoved: isMoved && stop > 0 };
    isMoved &&= answer.status === 301 || answer.status === 308;
    next = target;
  }
  return { problem: `it redirects more than ${MAX_REDIRECTS} times` };
}

function redirectOf({ status, headers }: Answer, url: URL): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || !headers.location) return undefined;
  return URL.parse(headers.location, url.href)?.href ?? headers.location;
}

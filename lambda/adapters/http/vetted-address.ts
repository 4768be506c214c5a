import { isIP } from 'node:net';

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface Vetting {
  readonly resolve: Resolve;
  readonly isAllowed: (address: string) => boolean;
  readonly ports: readonly string[];
}

/**
 * The address to connect to: resolved once, and that very address is used, so that a second look-up cannot give another one
 * (DNS rebinding). A name with one forbidden address is forbidden. URL has brought all spellings of an IPv4 address
 * (127.1, 0x7f000001, 017700000001) into one form.
 */
export async function vettedAddress(
  url: URL,
  { resolve, isAllowed }: Vetting,
): Promise<{ readonly address: string } | { readonly problem: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host);
  const forbidden = addresses.find((address) => !isAllowed(address));
  if (forbidden) return { problem: `${host} is at ${forbidden}, which is not on the open internet` };
  const [address] = addresses;
  return address ? { address } : { problem: `${host} has no address` };
}

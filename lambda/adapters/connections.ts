/**
 * As many at once as a sender has mails in flight; the SDK's own limit of 50 would make latency the speed of a send. Kept alive:
 * a new TLS connection costs more than a mail.
 */
const AGENT = { keepAlive: true, maxSockets: 256 } as const;

/** For both kinds of address: the local cloud has no TLS. */
export const CONNECTIONS = { httpAgent: AGENT, httpsAgent: AGENT } as const;

import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';

let domains: ReadonlySet<string> | undefined;

/**
 * Whether an address belongs to a service of mailboxes that are gone in an hour. Services that forward to a real mailbox under
 * another name are none, and not in the list.
 */
export function isDisposable(address: string): boolean {
  domains ??= disposableEmailBlocklistSet();
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
  return labels.some((_, i) => domains?.has(labels.slice(i).join('.')));
}

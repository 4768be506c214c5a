import { createHmac } from 'node:crypto';

/** Characters of [a-z0-9]. */
export const SALT_LENGTH = 26;

/** Nobody can turn it back into a name without the salt, and the salt is thrown away. */
export const saltedHash = (salt: string, name: string): string =>
  createHmac('sha256', salt).update(name, 'utf8').digest('base64url').slice(0, 22);

/** Whose mailbox an address leads to: "ada+1@example.com" and "ada+2@example.com" are one. For counting only. */
export const mailboxOf = (address: string): string => address.replace(/\+[^@]*(?=@)/, '');

/** Who shares an address of the internet: of IPv6 the first 64 bits, which one household or server has to itself. */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  if (/^::ffff:[\d.]+$/i.test(ip)) return ip.slice('::ffff:'.length);
  const [head = '', tail] = ip.toLowerCase().split('::');
  const [before, behind] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - behind.length)).fill('0');
  return [...before, ...zeros, ...behind]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

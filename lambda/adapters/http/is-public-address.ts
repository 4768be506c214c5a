import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the open internet: not loopback, private, link-local (cloud metadata), carrier-grade
 * NAT, multicast, reserved or a tunnel into one of them, in IPv4, IPv6 and IPv4 dressed as IPv6.
 */
export function isPublicAddress(address: string): boolean {
  try {
    return ipaddr.process(address).range() === 'unicast';
  } catch {
    return false;
  }
}

import { domainToASCII } from 'node:url';

/** RFC 5322 dot-atom; SES v1 has no SMTPUTF8, so letters outside ASCII cannot stand before the "@". */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
/** RFC 5321, section 4.5.3.1. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;

/**
 * The address as it may stand in a header: "ana@bücher.example" becomes "ana@xn--bcher-kva.example".
 * @param whose for the error, which does not repeat the address: errors end up in logs
 * @throws TypeError when it is no address that SES can mail
 */
export function bareAddress(address: string, whose: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = asciiDomain(address.slice(at + 1));
  if (local.length <= LONGEST_LOCAL_PART && LOCAL_PART.test(local) && DOMAIN.test(domain)) return `${local}@${domain}`;
  throw new TypeError(
    `Cannot write the ${whose}'s address into a mail: it is not of the form name@host in plain ASCII`,
  );
}

function asciiDomain(domain: string): string {
  if (domain.length > LONGEST_DOMAIN) return '';
  return DOMAIN.test(domain) ? domain : domainToASCII(domain);
}

import { domainToASCII } from 'node:url';

/** RFC 5321: at most 64 before the @, 254 in all. Quoted local parts and SMTPUTF8 are left out: SES v1 takes neither. */
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_LOCAL_PART = 64;
const MAX_ADDRESS = 254;

/** An address in the one form that is stored and compared, or what is wrong with it. */
export type NormalizedAddress =
  | { readonly address: string }
  | { readonly problem: string; readonly kind: 'form' | 'localPart' | 'domain' | 'length' };

/** Trims, lower-cases and writes the domain in ASCII: "Ada@Bücher.example" is "ada@xn--bcher-kva.example". */
export function normalizeAddress(input: string): NormalizedAddress {
  const [local = '', domain = '', ...more] = input.trim().split('@');
  if (!local || !domain || more.length > 0)
    return { kind: 'form', problem: 'an address has one @ with something on both sides' };
  if (local.length > MAX_LOCAL_PART || !LOCAL_PART.test(local)) {
    return {
      kind: 'localPart',
      problem: `"${local.slice(0, MAX_LOCAL_PART)}" cannot stand before the @; only plain ASCII without blanks can`,
    };
  }
  const host = domainToASCII(domain);
  const labels = host.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)))
    return { kind: 'domain', problem: `"${domain}" is no mail domain` };
  const address = `${local.toLowerCase()}@${host}`;
  if (address.length > MAX_ADDRESS)
    return { kind: 'length', problem: `it has ${address.length} characters; ${MAX_ADDRESS} are allowed` };
  return { address };
}

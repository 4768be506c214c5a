import { shown } from './wording.ts';

/** The settings that can stand against each other. */
export interface Together {
  readonly from: string;
  readonly identity: 'create' | 'existing';
  readonly mailFrom?: string | undefined;
  readonly hostedZone?: { readonly name: string } | undefined;
  readonly domain?: string | undefined;
}

export interface Contradiction {
  readonly setting: keyof Together;
  readonly message: string;
}

/** Settings that are good one by one, and cannot be meant together. */
export function contradictions({
  from,
  identity,
  mailFrom,
  hostedZone,
  domain: web,
}: Together): readonly Contradiction[] {
  const domain = from.slice(from.lastIndexOf('@') + 1).toLowerCase();
  const found: Contradiction[] = [];
  const say = (setting: keyof Together, message: string) => found.push({ setting, message });
  if (mailFrom && identity === 'existing')
    say(
      'mailFrom',
      `${shown(mailFrom)} cannot be set on an identity that exists; set it in SES, or let identity be "create"`,
    );
  if (mailFrom && !mailFrom.endsWith(`.${domain}`))
    say('mailFrom', `${shown(mailFrom)} is not below ${shown(domain)}, the domain of from; write "mail.${domain}"`);
  if (hostedZone && identity === 'create' && !isWithin(domain, hostedZone.name))
    say(
      'hostedZone',
      `${shown(hostedZone.name)} does not hold ${shown(domain)}, the domain of from; name the zone that does, or leave it out`,
    );
  if (web && !hostedZone)
    say('domain', `${shown(web)} needs hostedZone, where its certificate is proven; name the zone, or leave both out`);
  if (web && hostedZone && !isWithin(web, hostedZone.name))
    say(
      'domain',
      `${shown(web)} is not in ${shown(hostedZone.name)}, the zone of hostedZone; write "news.${hostedZone.name}"`,
    );
  return found;
}

const isWithin = (domain: string, zone: string): boolean => domain === zone || domain.endsWith(`.${zone}`);

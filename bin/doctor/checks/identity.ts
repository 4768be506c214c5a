import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { IdentityFacts } from '../identity-facts.ts';
import type { Place } from '../place.ts';

export interface IdentityState {
  readonly from: string;
  readonly setting: 'create' | 'existing';
  readonly isDeployed: boolean;
  readonly region: string;
  readonly found: IdentityFacts | undefined;
}

export function judgeIdentity(state: IdentityState): readonly Finding[] {
  const { found } = state;
  if (!found) return [judgeAbsence(state)];
  const clash = judgeClash(state, found);
  return clash ? [clash] : [judgeVerification(state, found), ...judgeSigning(state, found)];
}

const domainOf = (from: string): string => from.slice(from.lastIndexOf('@') + 1);

function judgeAbsence({ from, setting, isDeployed, region }: IdentityState): Finding {
  const domain = domainOf(from);
  if (setting === 'existing')
    return problem(
      `newsletter.identity is "existing", and SES in ${region} knows neither ${domain} nor ${from}`,
      'set it to "create" in cdk.json, or verify the domain in the SES console of this region',
    );
  return isDeployed
    ? problem(
        `SES in ${region} does not know ${domain} any more: no mail can be sent`,
        'npx cdk deploy, then paste its DNS records',
      )
    : ok(
        `${domain} is new to SES in ${region}; the deployment makes it`,
        'have its DNS at hand: three records will be to paste',
      );
}

/** CloudFormation cannot take over what is there. */
const judgeClash = ({ from, setting, isDeployed }: IdentityState, { name }: IdentityFacts): Finding | undefined =>
  setting === 'create' && !isDeployed && name === domainOf(from)
    ? problem(
        `SES knows ${name} already: the deployment would fail`,
        'set newsletter.identity to "existing" in cdk.json',
      )
    : undefined;

function judgeVerification({ isDeployed }: IdentityState, { name, isVerified, dkim }: IdentityFacts): Finding {
  if (isVerified) return ok(`${name} is verified`);
  const level = isDeployed ? problem : warning;
  if (dkim.status === 'FAILED')
    return level(
      `${name} is not verified, and SES has stopped looking for its records after 72 hours`,
      `correct the DNS, then: aws sesv2 put-email-identity-dkim-attributes --email-identity ${name} --signing-enabled`,
    );
  return level(
    `${name} is not verified yet: SES sends nothing from it`,
    'paste the DNS records of the lines below; SES looks every few minutes, for 72 hours',
  );
}

function judgeSigning({ from }: IdentityState, { name, isVerified, dkim }: IdentityFacts): readonly Finding[] {
  if (name === from)
    return [
      warning(
        `only the address ${name} is verified, not its domain: mails carry no signature of yours, and fail DMARC`,
        'verify the domain in the SES console',
      ),
    ];
  if (!isVerified) return [];
  if (!dkim.isSigning)
    return [
      problem(
        `mails of ${name} are not signed: large mailbox providers refuse them`,
        `aws sesv2 put-email-identity-dkim-attributes --email-identity ${name} --signing-enabled`,
      ),
    ];
  return dkim.status === 'SUCCESS'
    ? []
    : [warning(`the signature of ${name} is in state ${dkim.status}`, 'look at the DKIM records of the lines below')];
}

export const identityCheck: Check = { name: 'identity', look: async (place) => judgeIdentity(await gather(place)) };

async function gather(place: Place): Promise<IdentityState> {
  const { newsletter, identity } = place.settings();
  const [found, isDeployed, region] = await Promise.all([place.identity(), isStackDeployed(place), place.region()]);
  return { from: newsletter.from, setting: identity, isDeployed, region: region ?? 'this region', found };
}

/** Where CloudFormation may not be asked, the worse is not assumed. */
const isStackDeployed = (place: Place): Promise<boolean> =>
  place.stack().then(
    (stack) => Object.keys(stack?.outputs ?? {}).length > 0,
    () => true,
  );

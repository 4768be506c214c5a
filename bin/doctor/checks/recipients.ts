import { GetIdentityVerificationAttributesCommand } from '@aws-sdk/client-ses';
import { createDynamo } from '../../../lambda/adapters/dynamo-client.ts';
import { dynamoRoster } from '../../../lambda/adapters/dynamo-roster.ts';
import { ask } from '../ask.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, warning } from '../finding.ts';
import type { Place } from '../place.ts';
import { isSandboxed, sendQuota } from './sending.ts';

export interface RecipientFacts {
  readonly readers: readonly string[];
  /** Addresses and domains that SES has verified. */
  readonly verified: ReadonlySet<string>;
}

/** The sandbox's own trap: SES refuses a mail to whoever is not verified, and the report only says "refused". */
export function judgeRecipients({ readers, verified }: RecipientFacts): readonly Finding[] {
  if (readers.length === 0) return [];
  const missing = readers.filter((address) => !identitiesOf(address).some((name) => verified.has(name)));
  if (missing.length === 0) return [ok('every reader is verified, as the sandbox wants')];
  const [first = ''] = missing;
  return [
    warning(
      `${missing.length} of ${readers.length} readers ${missing.length === 1 ? 'is' : 'are'} not verified: in the sandbox SES refuses their mail`,
      `aws ses verify-email-identity --email-address ${first}, then the link in the mail that comes; or leave the sandbox`,
      missing.slice(0, SHOWN),
    ),
  ];
}

const SHOWN = 5;
/** SES answers for a hundred names at once; the sandbox has few readers. */
const MOST_READERS = 30;
const MOST_NAMES = 100;

/** The address, its domain, and the domains above: a verified domain stands for all below it. */
function identitiesOf(address: string): readonly string[] {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const labels = domain.split('.');
  return [address, ...labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))];
}

export const recipientsCheck: Check = {
  name: 'readers',
  async look(place) {
    const { subscribersTable } = await place.deployed();
    if (!isSandboxed(await sendQuota(place))) return [];
    const readers = await firstReaders(subscribersTable);
    return judgeRecipients({ readers, verified: await verifiedAmong(readers.flatMap(identitiesOf), place) });
  },
};

async function firstReaders(table: string): Promise<readonly string[]> {
  const dynamo = createDynamo();
  try {
    const { subscribers } = await ask('dynamodb:Scan', () => dynamoRoster(dynamo, table).rows({ index: 0, of: 1 }, ''));
    const active = subscribers.filter(({ status }) => status === 'active').slice(0, MOST_READERS);
    return active.map(({ address }) => address);
  } finally {
    dynamo.destroy();
  }
}

async function verifiedAmong(names: readonly string[], { clients }: Place): Promise<ReadonlySet<string>> {
  const all = [...new Set(names)];
  const verified = new Set<string>();
  for (let i = 0; i < all.length; i += MOST_NAMES) {
    const { VerificationAttributes = {} } = await ask('ses:GetIdentityVerificationAttributes', () =>
      clients.ses.send(new GetIdentityVerificationAttributesCommand({ Identities: all.slice(i, i + MOST_NAMES) })),
    );
    for (const [name, { VerificationStatus }] of Object.entries(VerificationAttributes))
      if (VerificationStatus === 'Success') verified.add(name);
  }
  return verified;
}

import { GetEmailIdentityCommand, type GetEmailIdentityResponse, type SESv2Client } from '@aws-sdk/client-sesv2';
import { askFor } from './ask.ts';

/** What SES knows of the sender. */
export interface IdentityFacts {
  /** "example.com", a domain above it, or the address itself. */
  readonly name: string;
  readonly isVerified: boolean;
  readonly dkim: {
    readonly isSigning: boolean;
    /** PENDING, SUCCESS, FAILED, TEMPORARY_FAILURE, NOT_STARTED. */
    readonly status: string;
    readonly tokens: readonly string[];
    /** Where SES keeps the keys of this region. */
    readonly zone: string;
  };
  /** Where bounces go to, if not to SES's own domain. */
  readonly mailFrom?: { readonly domain: string; readonly status: string };
}

export const GET_IDENTITY = 'ses:GetEmailIdentity';

/** The identity under which SES would send as an address: its domain, the address alone, or a domain above. */
export async function identityFacts(from: string, sesv2: SESv2Client): Promise<IdentityFacts | undefined> {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const labels = domain.split('.');
  const above = labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
  for (const name of [domain, from, ...above]) {
    const found = await askFor(GET_IDENTITY, /NotFound/, () =>
      sesv2.send(new GetEmailIdentityCommand({ EmailIdentity: name })),
    );
    if (found) return factsOf(name, found);
  }
  return undefined;
}

function factsOf(
  name: string,
  { VerifiedForSendingStatus, DkimAttributes, MailFromAttributes }: GetEmailIdentityResponse,
) {
  const {
    SigningEnabled = false,
    Status = 'NOT_STARTED',
    Tokens = [],
    SigningHostedZone,
    SigningAttributesOrigin,
  } = DkimAttributes ?? {};
  // With a key of the owner's there is a selector, and no record that SES could name.
  const tokens = SigningAttributesOrigin === 'EXTERNAL' ? [] : Tokens;
  const { MailFromDomain, MailFromDomainStatus = 'PENDING' } = MailFromAttributes ?? {};
  return {
    name,
    isVerified: VerifiedForSendingStatus ?? false,
    dkim: {
      isSigning: SigningEnabled,
      status: Status,
      tokens,
      zone: SigningHostedZone ?? 'dkim.amazonses.com',
    },
    ...(MailFromDomain && { mailFrom: { domain: MailFromDomain, status: MailFromDomainStatus } }),
  };
}

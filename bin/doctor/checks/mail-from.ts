import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import { Missing } from '../place.ts';

export interface MailFromFacts {
  readonly domain: string;
  /** SUCCESS, PENDING, FAILED, TEMPORARY_FAILURE. */
  readonly status: string;
  readonly region: string;
  readonly mx: readonly string[];
  readonly txt: readonly string[];
}

/** SES asks for this pair on the domain that bounces go to. */
const mxOf = (region: string): string => `feedback-smtp.${region}.amazonses.com`;
const SPF = 'v=spf1 include:amazonses.com ~all';

export function judgeMailFrom({ domain, status, region, mx, txt }: MailFromFacts): readonly Finding[] {
  const findings = [...judgeMx({ domain, region, mx }), ...judgeSpf(domain, txt)];
  if (findings.length > 0) return findings;
  if (status === 'SUCCESS') return [ok(`bounces go to ${domain}; its MX and SPF records are right`)];
  return [
    warning(
      `the records of ${domain} are right, and SES has not seen them yet (${status})`,
      'wait; SES looks for 72 hours',
    ),
  ];
}

function judgeMx({ domain, region, mx }: Pick<MailFromFacts, 'domain' | 'region' | 'mx'>): readonly Finding[] {
  const wanted = mxOf(region);
  const hosts = mx.map((line) => line.split(' ')[1]?.toLowerCase().replace(/\.$/, ''));
  if (hosts.length === 1 && hosts[0] === wanted) return [];
  const record = [`${domain}. MX 10 ${wanted}.`];
  if (hosts.length === 0)
    return [problem(`${domain} has no MX record: SES does not send with it`, 'paste this', record)];
  return [
    problem(
      `${domain} has other MX records (${mx.join(', ')}); SES wants its own alone`,
      'replace them with this',
      record,
    ),
  ];
}

function judgeSpf(domain: string, txt: readonly string[]): readonly Finding[] {
  const record = [`${domain}. TXT "${SPF}"`];
  const found = txt.filter((text) => /^v=spf1(?: |$)/i.test(text));
  if (found.length === 0) return [problem(`${domain} has no SPF record`, 'paste this', record)];
  if (found.length > 1)
    return [
      problem(`${domain} has ${found.length} SPF records; receivers then believe none`, 'leave one of them', found),
    ];
  if (/\binclude:amazonses\.com(?: |$)/i.test(found[0] ?? '')) return [];
  return [problem(`the SPF record of ${domain} does not allow SES`, 'add include:amazonses.com to it', found)];
}

export const mailFromCheck: Check = {
  name: 'bounces',
  async look(place) {
    const identity = await place.identity().catch(unlessMissing);
    if (!identity) return [];
    const { mailFrom } = identity;
    if (!mailFrom)
      return [
        ok('bounces go to a domain of SES: no SPF record of yours is needed, and DMARC passes by the signature alone'),
      ];
    const { domain, status } = mailFrom;
    const [region, mx, txt] = await Promise.all([place.region(), place.dns.mx(domain), place.dns.txt(domain)]);
    return judgeMailFrom({ domain, status, region: region ?? '', mx, txt });
  },
};

/** The check of the identity has told already why SES does not answer. */
function unlessMissing(error: unknown): undefined {
  if (error instanceof Missing) throw error;
  return undefined;
}

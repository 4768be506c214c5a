import { settingsWarnings } from '../../../lib/settings/warnings.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { IdentityFacts } from '../identity-facts.ts';
import type { Place } from '../place.ts';
import { FATAL } from './settings.ts';

export interface DmarcFacts {
  readonly domain: string;
  /** Where records were found: the domain, or the nearest one above. */
  readonly at: string;
  /** All texts at _dmarc of that domain. */
  readonly texts: readonly string[];
  /** What signs the mails; undefined where SES could not be asked. */
  readonly identity: Pick<IdentityFacts, 'name'> | undefined;
  /** The deployment that is to come puts a record into the zone. */
  readonly isToCome: boolean;
}

const POLICIES = ['none', 'quarantine', 'reject'];

export function judgeDmarc(facts: DmarcFacts): readonly Finding[] {
  const { domain, at } = facts;
  const records = facts.texts.filter((text) => /^\s*v\s*=\s*DMARC1\b/i.test(text));
  if (records.length === 0) return [judgeAbsence(facts)];
  if (facts.isToCome && at === domain)
    return [
      problem(
        `${domain} has a DMARC record already: the deployment would fail to make one`,
        'set newsletter.dmarc to "existing" in cdk.json',
        records,
      ),
    ];
  if (records.length > 1)
    return [
      problem(
        `_dmarc.${at} has ${records.length} DMARC records; receivers then believe none`,
        'leave one of them',
        records,
      ),
    ];
  const [record = ''] = records;
  const tags = tagsOf(record);
  const policy = (at === domain ? tags.p : (tags.sp ?? tags.p))?.toLowerCase();
  if (!policy || !POLICIES.includes(policy))
    return [
      problem(`the DMARC record of ${at} has no policy that receivers know`, `write p=none, p=quarantine or p=reject`, [
        record,
      ]),
    ];
  return judgeAlignment(facts, tags) ?? [judgePolicy(facts, policy)];
}

function judgeAbsence({ domain, texts, isToCome }: DmarcFacts): Finding {
  const record = [`_dmarc.${domain}. TXT "v=DMARC1; p=none"`];
  const [almost] = texts;
  if (almost)
    return problem(`_dmarc.${domain} has a text that is no DMARC record`, 'it must begin with v=DMARC1', [almost]);
  if (isToCome) return ok(`${domain} has no DMARC record yet; the deployment makes one`);
  return warning(`${domain} has no DMARC record: Gmail, Yahoo and others ask senders for one`, 'paste this', record);
}

/** The signature must carry the sender's domain: the very same (s), or one of the same owner (r). */
function judgeAlignment({ domain, identity }: DmarcFacts, tags: Tags): readonly Finding[] | undefined {
  if (!identity) return undefined;
  if (identity.name.includes('@'))
    return [
      problem('mails carry no signature of your domain and fail its DMARC', 'verify the domain in the SES console'),
    ];
  if (tags.adkim?.toLowerCase() !== 's' || identity.name === domain) return undefined;
  return [
    problem(
      `DMARC asks for a signature of ${domain} itself (adkim=s), and SES signs as ${identity.name}`,
      `verify ${domain} in the SES console, or take adkim=s away`,
    ),
  ];
}

function judgePolicy({ domain, at }: DmarcFacts, policy: string): Finding {
  const where = at === domain ? '' : `, from ${at}`;
  if (policy !== 'none') return ok(`${domain} has p=${policy}${where}`);
  return ok(
    `${domain} has p=none${where}: receivers only watch; p=quarantine protects your name, once all your mail is signed`,
  );
}

/** As far as a resolver can tell: one that is cut off from the world says the same of every name. */
export const judgeNoDomain = (domain: string): Finding =>
  warning(
    `the DNS knows no domain ${domain}`,
    'is newsletter.from spelled right? If it is, this machine does not reach the DNS: try --dns 1.1.1.1',
  );

type Tags = Readonly<Partial<Record<'p' | 'sp' | 'adkim' | 'aspf', string>>>;

const tagsOf = (record: string): Tags =>
  Object.fromEntries(
    record.split(';').flatMap((part) => {
      const [name = '', value] = part.split('=').map((text) => text.trim());
      return value === undefined ? [] : [[name.toLowerCase(), value]];
    }),
  );

export const dmarcCheck: Check = {
  name: 'DMARC',
  async look(place) {
    const { dns, settings, identity } = place;
    // A domain that is nobody's is told with the settings.
    if (settingsWarnings(settings(), place.clock.now()).some(({ id }) => id === FATAL)) return [];
    const { from } = settings().newsletter;
    const domain = from.slice(from.lastIndexOf('@') + 1).toLowerCase();
    const labels = domain.split('.');
    // As receivers look: at the domain, then further up; a single label is nobody's.
    const candidates = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
    const known = await identity().catch(() => undefined);
    const isToCome = await makesRecord(place);
    for (const at of candidates) {
      const texts = await dns.txt(`_dmarc.${at}`);
      if (texts.length > 0) return judgeDmarc({ domain, at, texts, identity: known, isToCome });
    }
    const top = candidates.at(-1) ?? domain;
    return (await dns.exists(top))
      ? judgeDmarc({ domain, at: domain, texts: [], identity: known, isToCome })
      : [judgeNoDomain(top)];
  },
};

/** Where nobody knows what is deployed, nothing is to come. */
async function makesRecord({ settings, stack }: Place): Promise<boolean> {
  const { identity, dmarc, hostedZone } = settings();
  const isNew = await stack().then(
    (found) => found === undefined,
    () => false,
  );
  return isNew && identity === 'create' && dmarc === 'create' && hostedZone !== undefined;
}

import type { Check } from '../check.ts';
import { type Finding, ok, problem } from '../finding.ts';
import type { Place } from '../place.ts';

export interface DkimRecord {
  readonly name: string;
  readonly value: string;
  /** What the DNS says, at the name, and at the name with the domain behind it once more. */
  readonly found: readonly string[];
  readonly foundTwice: readonly string[];
}

/** @param paste what to do with records that are missing */
export function judgeDkim(records: readonly DkimRecord[], domain: string, paste = PASTE): readonly Finding[] {
  const wrong = records.filter(({ found, value }) => !found.some((name) => isSame(name, value)));
  if (wrong.length === 0) return [ok(`all ${records.length} signature records of ${domain} are in the DNS`)];
  const details = wrong.map(({ name, value }) => `${name}. CNAME ${value}.`);
  const doubled = wrong.filter(({ foundTwice, value }) => foundTwice.some((name) => isSame(name, value)));
  if (doubled.length > 0)
    return [
      problem(
        `${doubled.length} of ${records.length} signature records have the domain twice: your DNS provider adds it by itself`,
        `enter the names without ".${domain}"`,
        details,
      ),
    ];
  const other = wrong.filter(({ found }) => found.length > 0);
  if (other.length > 0)
    return [
      problem(
        `${other.length} of ${records.length} signature records lead elsewhere: to ${other.flatMap(({ found }) => found).join(', ')}`,
        'replace them with these',
        details,
      ),
    ];
  return [
    problem(`${wrong.length} of ${records.length} signature records of ${domain} are not in the DNS`, paste, details),
  ];
}

const PASTE = 'paste these';
/** The stack has written them into its zone; whether anybody asks that zone is another matter. */
const DELEGATE = "wait some minutes; then see that the domain's name servers are those of newsletter.hostedZone";

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');
const isSame = (a: string, b: string): boolean => bare(a) === bare(b);

export const dkimCheck: Check = {
  name: 'DKIM',
  async look(place) {
    const expected = await expectedRecords(place);
    if (expected.length === 0) return [];
    const {
      newsletter: { from },
      hostedZone,
    } = place.settings();
    const domain = from.slice(from.lastIndexOf('@') + 1);
    const records = await Promise.all(
      expected.map(async (record) => ({
        ...record,
        found: await place.dns.cname(record.name),
        foundTwice: await place.dns.cname(`${record.name}.${domain}`),
      })),
    );
    return judgeDkim(records, domain, hostedZone ? DELEGATE : PASTE);
  },
};

type Expected = Pick<DkimRecord, 'name' | 'value'>;

/** From SES, or where it may not be asked or signs with a key of the owner's, from the outputs of the stack. */
async function expectedRecords(place: Place): Promise<readonly Expected[]> {
  const known = await place.identity().catch(() => undefined);
  if (known && known.dkim.tokens.length > 0)
    return known.dkim.tokens.map((token) => ({
      name: `${token}._domainkey.${known.name}`,
      value: `${token}.${known.dkim.zone}`,
    }));
  const { dnsRecords } = await place.deployed();
  return dnsRecords.flatMap((line) => {
    const [, name, value] = /^(\S+?)\.? CNAME (\S+?)\.?$/.exec(line) ?? [];
    return name && value ? [{ name, value }] : [];
  });
}

import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';

/** One line of a zone; names and values as the zone's file has them, but for the dot at the end of a name. */
export interface DnsRecord {
  readonly id: string;
  readonly name: string;
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly value: string;
}

/** Short enough that a mistake is gone within half an hour. */
const TTL_SECONDS = '1800';

/** As it is pasted into a zone; a name at the end of a value has its dot too. */
export const dnsLine = ({ name, type, value }: DnsRecord): string =>
  `${name}. ${type} ${value}${type === 'TXT' ? '' : '.'}`;

/** Makes the records in a zone of Route 53. */
export function addToZone(scope: Construct, hostedZoneId: string, records: readonly DnsRecord[]): void {
  for (const { id, name, type, value } of records)
    new CfnRecordSet(scope, id, { hostedZoneId, name, type, ttl: TTL_SECONDS, resourceRecords: [value] });
}

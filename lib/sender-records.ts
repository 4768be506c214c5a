import type { DnsRecord } from './dns-records.ts';

export interface Sender {
  readonly domain: string;
  readonly mailFrom: string | undefined;
  readonly hasDmarc: boolean;
  readonly region: string;
}

/** What the zone of a sender's domain says beside DKIM. */
export const senderRecords = ({ domain, mailFrom, hasDmarc, region }: Sender): readonly DnsRecord[] => [
  ...(mailFrom ? mailFromRecords(mailFrom, region) : []),
  ...(hasDmarc ? [] : [dmarcRecord(domain)]),
];

/** Bounces come back to SES, and SPF is about a name of the sender's own domain: DMARC then passes twice. */
const mailFromRecords = (mailFrom: string, region: string): readonly DnsRecord[] => [
  { id: 'mail-from-mx', name: mailFrom, type: 'MX', value: `10 feedback-smtp.${region}.amazonses.com` },
  { id: 'mail-from-spf', name: mailFrom, type: 'TXT', value: '"v=spf1 include:amazonses.com ~all"' },
];

/** Large mailbox providers ask bulk senders for one. */
const dmarcRecord = (domain: string): DnsRecord => ({
  id: 'dmarc',
  name: `_dmarc.${domain}`,
  type: 'TXT',
  value: '"v=DMARC1; p=none"',
});

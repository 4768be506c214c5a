import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamo, type Dynamo } from '../../../lambda/adapters/dynamo-client.ts';
import type { SendQuota } from '../../../lambda/model/delivery.ts';
import { sendersFor } from '../../simulate/scenario.ts';
import { ask } from '../ask.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, warning } from '../finding.ts';
import { showDuration } from '../show-duration.ts';
import { sendQuota } from './sending.ts';

export interface Audience {
  readonly readers: number;
  /** DynamoDB's own count of rows, some hours old, whatever their status. */
  readonly isAbout: boolean;
}

export interface AudienceFacts {
  readonly audience: Audience;
  readonly quota: SendQuota;
  readonly senders: number;
}

/** Senders take no more of the rate, and leave some of the day to the account's other mail; docs/sending.md. */
const RATE_SHARE = 0.95;
const DAY_SHARE = 0.99;

const number = (value: number): string => Math.floor(value).toLocaleString('en-US');

export function judgeAudience({ audience: { readers, isAbout }, quota, senders }: AudienceFacts): readonly Finding[] {
  if (readers === 0)
    return [warning('no reader yet', 'npm run -s digest -- subscribers add you@example.org --consent "it is me"')];
  const { maxSendRate, max24HourSend, sentLast24Hours } = quota;
  const who = `${isAbout ? 'about ' : ''}${number(readers)} ${readers === 1 ? 'reader' : 'readers'}`;
  const seconds = readers / (maxSendRate * RATE_SHARE);
  const speed = `${showDuration(seconds)} at ${number(maxSendRate)} a second`;
  const days = Math.ceil(readers / (max24HourSend * DAY_SHARE));
  const findings: Finding[] = [];
  if (days > 1)
    findings.push(
      warning(
        `${who}: ${speed}, but the limit of ${number(max24HourSend)} mails in 24 hours makes it ${days} days`,
        'ask AWS for a higher limit: Service Quotas, Amazon SES, Sending quota',
      ),
    );
  else if (readers > max24HourSend * DAY_SHARE - sentLast24Hours)
    findings.push(
      warning(
        `${who}: ${speed}, but ${number(sentLast24Hours)} of ${number(max24HourSend)} mails were sent in the last 24 hours`,
        'an issue sent now ends tomorrow; nothing is lost',
      ),
    );
  else findings.push(ok(`${who}: ${speed}; the limit is ${number(max24HourSend)} mails in 24 hours`));
  const needed = sendersFor(maxSendRate);
  // Where all are served within minutes, nobody gains by more senders.
  if (senders < needed && seconds > 60)
    findings.push(
      warning(
        `newsletter.senders is ${senders}, and a rate of ${number(maxSendRate)} a second needs ${needed}`,
        `set it to ${needed} in cdk.json and deploy`,
      ),
    );
  return findings;
}

/** A scan reads 1 MB a page, some 3,000 readers; a count of 100,000 costs less than a tenth of a cent. */
const MOST_PAGES = 40;

export const audienceCheck: Check = {
  name: 'audience',
  async look(place) {
    const { subscribersTable } = await place.deployed();
    const { senders } = place.settings();
    const dynamo = createDynamo();
    try {
      const [audience, quota] = await Promise.all([count(dynamo, subscribersTable), sendQuota(place)]);
      return judgeAudience({ audience, quota, senders });
    } finally {
      dynamo.destroy();
    }
  },
};

async function count(dynamo: Dynamo, table: string): Promise<Audience> {
  let readers = 0;
  let from: Record<string, unknown> | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { Count = 0, LastEvaluatedKey } = await ask('dynamodb:Scan', () => dynamo.send(countActive(table, from)));
    readers += Count;
    from = LastEvaluatedKey;
    if (!from) return { readers, isAbout: false };
  }
  const { Table } = await ask('dynamodb:DescribeTable', () =>
    dynamo.send(new DescribeTableCommand({ TableName: table })),
  );
  return { readers: Math.max(readers, Table?.ItemCount ?? 0), isAbout: true };
}

const countActive = (table: string, from: Record<string, unknown> | undefined) =>
  new ScanCommand({
    TableName: table,
    Select: 'COUNT',
    FilterExpression: '#status = :active',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':active': 'active' },
    ...(from && { ExclusiveStartKey: from }),
  });

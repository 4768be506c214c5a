import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamoRoster } from '../../lambda/adapters/dynamo-roster.ts';
import { FORMS } from '../../lambda/config.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { startTables } from '../contract/local-tables.ts';

const WHOLE = newSubscriber({ address: 'ada@example.com', token: 't', joinedAt: '2026-11-22T07:00:00.000Z' });

let tables: Awaited<ReturnType<typeof startTables>>;
beforeAll(async () => {
  tables = await startTables();
});
afterAll(() => tables.stop());

/** The table's one row, as DynamoDB has it. */
async function rowsWith(row: object) {
  await tables.dynamo.send(new PutCommand({ TableName: 'subscribers', Item: { ...row, id: WHOLE.id } }));
  return dynamoRoster(tables.dynamo, 'subscribers').rows({ index: 0, of: 1 }, '');
}

it('a whole row of any known form is read as it is', async () => {
  const { schema: _, ...first } = WHOLE;
  expect([await rowsWith(WHOLE), await rowsWith(first)]).toEqual(
    [WHOLE, first].map((row) => ({ subscribers: [row], next: null })),
  );
});

it.each([
  ['of a newer version', { ...WHOLE, schema: FORMS.subscriber + 1 }, 'a newer version wrote it, in form 3'],
  ['of a newer version that has other fields', { schema: 9 }, 'a newer version wrote it, in form 9'],
  ['that somebody wrote by hand', { address: 'x@example.com', status: 'active' }, 'its row has no token, joinedAt;'],
  ['with a date that is a number', { ...WHOLE, joinedAt: 5 }, 'its row has no joinedAt;'],
])('a row %s is refused by its name', async (_, row, reason) => {
  await expect(rowsWith(row)).rejects.toThrow(`Cannot read the subscriber ${WHOLE.id}: ${reason}`);
});

import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Table name → key attributes, partition first; as the stack makes them. */
const KEYS = { Subscribers: ['id'], Deliveries: ['pk', 'sk'], Issues: ['pk', 'sk'] } as const;

export type TableName = keyof typeof KEYS;

/** Makes the stack's tables. */
export async function createTables(dynamo: DynamoDBClient): Promise<void> {
  await Promise.all(Object.entries(KEYS).map(([name, keys]) => dynamo.send(createTable(name, keys))));
}

const createTable = (name: string, keys: readonly string[]): CreateTableCommand =>
  new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keys.map((key, index) => ({ AttributeName: key, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
  });

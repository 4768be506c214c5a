import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { CONNECTIONS } from './connections.ts';

export type Dynamo = DynamoDBDocumentClient;

/** One connection pool for all tables. Fields that are undefined are left out of rows. */
export const createDynamo = (): Dynamo =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler: CONNECTIONS }), {
    marshallOptions: { removeUndefinedValues: true },
  });

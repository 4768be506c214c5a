import { createHash } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SourceState } from '../model/feed.ts';
import type { SourceStore } from '../ports.ts';
import type { Dynamo } from './dynamo-client.ts';

/** What is remembered of sources, beside the issues. A key may have 2 KB and an address more: its hash is the key. */
export function dynamoSources(dynamo: Dynamo, table: string): SourceStore {
  const keyOf = (url: string) => ({
    pk: `source#${createHash('sha256').update(url, 'utf8').digest('hex')}`,
    sk: 'state',
  });
  return {
    async get(url) {
      const { Item } = await dynamo.send(new GetCommand({ TableName: table, Key: keyOf(url), ConsistentRead: true }));
      return Item?.state as SourceState | undefined;
    },
    async put(url, state) {
      await dynamo.send(new PutCommand({ TableName: table, Item: { ...keyOf(url), url, state } }));
    },
  };
}

import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Dynamo } from './dynamo-client.ts';

/** DynamoDB's own limit for one BatchGetItem. */
const MAX_KEYS = 100;
/** Unprocessed keys mean throttling; the SDK has already waited within each try. */
const MAX_ROUNDS = 8;

type Row = Record<string, unknown>;

export interface BatchSource {
  readonly dynamo: Dynamo;
  readonly table: string;
  /** The latest state costs twice as much as one that may be a moment old. */
  readonly consistent: boolean;
}

/** The rows that exist among the keys, in no order; keys must differ. */
export async function batchGet(source: BatchSource, keys: readonly Row[]): Promise<readonly Row[]> {
  const batches = Array.from({ length: Math.ceil(keys.length / MAX_KEYS) }, (_, i) =>
    keys.slice(i * MAX_KEYS, (i + 1) * MAX_KEYS),
  );
  return (await Promise.all(batches.map((batch) => getOne(source, batch)))).flat();
}

async function getOne({ dynamo, table, consistent }: BatchSource, keys: readonly Row[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let waiting: readonly Row[] = keys;
  for (let round = 0; waiting.length > 0; round += 1) {
    if (round === MAX_ROUNDS)
      throw new Error(`Cannot read ${table}: ${waiting.length} keys unanswered after ${MAX_ROUNDS} tries`);
    const answer = await dynamo.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: [...waiting], ConsistentRead: consistent } } }),
    );
    rows.push(...(answer.Responses?.[table] ?? []));
    waiting = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return rows;
}

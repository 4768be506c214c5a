import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoSources } from '../../lambda/adapters/dynamo-sources.ts';
import { memorySources } from '../../lambda/adapters/memory-sources.ts';
import { WIRES } from '../../lambda/config.ts';
import type { SourceStore } from '../../lambda/ports.ts';

/** What the deployed newsletter remembers of its sources; without one every look is the first. */
export function rememberedSources(env: Readonly<Record<string, string | undefined>>): SourceStore {
  const table = env[WIRES.issuesTable];
  if (table) return dynamoSources(createDynamo(), table);
  console.error(`${WIRES.issuesTable} is not set: "new" is counted as at a first look, not since the last issue`);
  return memorySources();
}

import { RestoreTableToPointInTimeCommand } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';

/** Sets a table back to this moment, under another name: MiniStack knows no moment but now. Rows come with it. */
export async function setBack(table: string, target: string): Promise<void> {
  const question = { SourceTableName: table, TargetTableName: target, UseLatestRestorableTime: true };
  await createDynamo().send(new RestoreTableToPointInTimeCommand(question));
}

export async function loseReaders(table: string): Promise<void> {
  const dynamo = createDynamo();
  const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: table, ProjectionExpression: 'id' }));
  for (const { id } of Items) await dynamo.send(new DeleteCommand({ TableName: table, Key: { id } }));
}

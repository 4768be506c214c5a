import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Wire } from '../lambda/config.ts';
import type { HandlerFunction } from './handler-function.ts';

/** Named one by one, so that nobody is given `dynamodb:*`. */
export type TableAction = 'BatchGetItem' | 'DeleteItem' | 'GetItem' | 'PutItem' | 'Query' | 'Scan' | 'UpdateItem';

export interface DataTableProps {
  readonly wire: Wire;
  readonly partitionKey: string;
  readonly sortKey?: string;
  readonly timeToLiveAttribute?: string;
  /** For rows that nobody could make again: cannot be deleted, not even by a change of the stack. */
  readonly irreplaceable?: boolean;
}

/** A table on demand, encrypted, restorable to any second of the last 35 days; it outlives the stack. */
export class DataTable extends Construct {
  readonly table: Table;
  private readonly wire: Wire;

  constructor(scope: Construct, id: string, props: DataTableProps) {
    super(scope, id);
    this.wire = props.wire;
    this.table = new Table(this, 'table', {
      partitionKey: { name: props.partitionKey, type: AttributeType.STRING },
      ...(props.sortKey && { sortKey: { name: props.sortKey, type: AttributeType.STRING } }),
      ...(props.timeToLiveAttribute && { timeToLiveAttribute: props.timeToLiveAttribute }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.irreplaceable ?? false,
      // A first deployment that fails would trip over the protection if it had to take the table back.
      removalPolicy: props.irreplaceable ? RemovalPolicy.RETAIN : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  grantTo(fn: HandlerFunction, ...actions: readonly TableAction[]): void {
    fn.wire({ [this.wire]: this.table.tableName });
    fn.allow({ actions: actions.map((action) => `dynamodb:${action}`), resources: [this.table.tableArn] });
  }

  /** The same for rows whose keys begin so, and no others. */
  grantRowsTo(fn: HandlerFunction, prefixes: readonly string[], ...actions: readonly TableAction[]): void {
    fn.wire({ [this.wire]: this.table.tableName });
    fn.allow({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [this.table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes.map((prefix) => `${prefix}*`) } },
    });
  }
}

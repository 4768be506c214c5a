import { Construct } from 'constructs';
import { ArticleBucket } from './article-bucket.ts';
import { DataTable } from './data-table.ts';

/** Everything that stays when a function ends. */
export class Storage extends Construct {
  readonly subscribers: DataTable;
  readonly deliveries: DataTable;
  readonly issues: DataTable;
  readonly articles: ArticleBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.subscribers = new DataTable(this, 'subscribers', {
      wire: 'subscribersTable',
      partitionKey: 'id',
      // Only rows of people who were asked and never answered have one.
      timeToLiveAttribute: 'expiresAt',
      irreplaceable: true,
    });
    // pk = issue#shard, sk = subscriber: who got which issue, and so who must not get it again. And, under keys of their own,
    // the counters that keep sign-ups within bounds.
    this.deliveries = new DataTable(this, 'deliveries', {
      wire: 'deliveriesTable',
      partitionKey: 'pk',
      sortKey: 'sk',
      timeToLiveAttribute: 'expiresAt',
    });
    this.issues = new DataTable(this, 'issues', { wire: 'issuesTable', partitionKey: 'pk', sortKey: 'sk' });
    this.articles = new ArticleBucket(this, 'articles');
  }
}

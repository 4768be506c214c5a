import { type Alarm, AlarmStatusWidget, Dashboard, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Functions } from './alarms/function-watches.ts';
import { costWidgets } from './dashboard/cost-widgets.ts';
import { feedbackWidgets } from './dashboard/feedback-widgets.ts';
import { functionWidgets } from './dashboard/function-widgets.ts';
import { queueWidgets } from './dashboard/queue-widgets.ts';
import { runWidgets } from './dashboard/run-widgets.ts';
import { sendingWidgets } from './dashboard/sending-widgets.ts';
import { webWidgets } from './dashboard/web-widgets.ts';
import type { FeedbackQueue } from './feedback-queue.ts';
import type { MissedRuns } from './missed-runs.ts';
import type { SendQueue } from './send-queue.ts';
import type { Storage } from './storage.ts';

export interface NewsletterDashboardProps {
  readonly metrics: string;
  readonly storage: Storage;
  readonly sendQueue: SendQueue;
  readonly feedbackQueue: FeedbackQueue;
  readonly missedRuns: MissedRuns;
  readonly functions: Functions;
  readonly apiId: string;
  readonly alarms: readonly Alarm[];
}

/**
 * The newsletter on one page, from what readers notice down to what it costs. An account has three dashboards of 50 metrics for
 * nothing; this is one.
 */
export class NewsletterDashboard extends Construct {
  constructor(scope: Construct, id: string, props: NewsletterDashboardProps) {
    super(scope, id);
    const { metrics, storage, sendQueue, feedbackQueue, missedRuns, functions, apiId, alarms } = props;
    const rows: readonly (readonly IWidget[])[] = [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 4 })],
      runWidgets(metrics),
      sendingWidgets(metrics),
      feedbackWidgets(metrics),
      queueWidgets([sendQueue, feedbackQueue], missedRuns),
      webWidgets(apiId),
      functionWidgets(functions),
      costWidgets(functions, storage),
    ];
    const dashboard = new Dashboard(this, 'page');
    for (const row of rows) dashboard.addWidgets(...row);
  }
}

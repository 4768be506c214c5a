import { type IWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { own, PERIOD } from '../alarms/watch.ts';
import { graph } from './graph.ts';

/** What came back. */
export function feedbackWidgets(namespace: string): readonly IWidget[] {
  const events = (kind: string) => own(namespace, 'feedback', `${kind}Events`, 'Sum').with({ label: kind });
  const rate = (metricName: string, label: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: PERIOD, label });
  return [
    graph({
      title: 'Events of SES',
      metrics: ['bounced', 'softBounced', 'expired', 'delayed', 'complained', 'rejected'].map(events),
      width: 12,
    }),
    graph({
      title: 'Reputation of the account (SES reviews at 0.05 and 0.001)',
      metrics: [rate('Reputation.BounceRate', 'bounces'), rate('Reputation.ComplaintRate', 'complaints')],
      width: 12,
    }),
  ];
}

import { type IWidget, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { own, PERIOD } from '../alarms/watch.ts';
import { graph } from './graph.ts';

/** How far the issue has come, and how fast. Counts are those of the last pass, of all open issues. */
export function sendingWidgets(namespace: string): readonly IWidget[] {
  const counted = (name: string) => own(namespace, 'digest', name).with({ label: name });
  const sentEvents = own(namespace, 'feedback', 'sentEvents', 'Sum');
  return [
    graph({
      title: 'Copies, as the last pass counted them',
      metrics: ['sent', 'waiting', 'refused', 'suppressed', 'uncertain'].map(counted),
      width: 12,
    }),
    graph({
      title: 'Speed',
      metrics: [
        new MathExpression({
          expression: 'sent / PERIOD(sent)',
          label: 'Send events',
          usingMetrics: { sent: sentEvents },
          period: PERIOD,
        }),
      ],
      width: 6,
      unit: 'a second',
    }),
    graph({
      title: 'Put off',
      metrics: [
        own(namespace, 'send', 'throttled', 'Sum').with({ label: 'too fast, tried again' }),
        own(namespace, 'send', 'stopped', 'Sum').with({ label: 'left to a later pass' }),
      ],
      width: 6,
    }),
  ];
}

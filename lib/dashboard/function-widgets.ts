import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Functions } from '../alarms/function-watches.ts';
import { PERIOD } from '../alarms/watch.ts';
import { HANDLERS } from '../handlers.ts';
import { graph } from './graph.ts';

/** The machines. */
export function functionWidgets(functions: Functions): readonly IWidget[] {
  const each = HANDLERS.map((name) => ({ label: name, lambda: functions[name].lambda }));
  return [
    graph({
      title: 'Errors',
      metrics: each.map(({ lambda, label }) => lambda.metricErrors({ statistic: 'Sum', period: PERIOD, label })),
      width: 12,
    }),
    graph({
      title: 'Longest run',
      metrics: each.map(({ lambda, label }) => lambda.metricDuration({ statistic: 'Maximum', period: PERIOD, label })),
      width: 12,
      unit: 'milliseconds',
    }),
  ];
}

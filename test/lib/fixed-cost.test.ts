import { expect, test } from 'vitest';
import { ALARMS, DASHBOARDS, POLLED_QUEUES } from '../../bin/cost/monthly-usage.ts';
import { propertiesOf, synthesize } from './synthesize.ts';

test('"digest cost" counts what the stack has; correct bin/cost/monthly-usage.ts where this fails', () => {
  const template = synthesize();
  const count = (type: string) => propertiesOf(template, type).length;
  expect({ ALARMS, DASHBOARDS, POLLED_QUEUES }).toEqual({
    ALARMS: propertiesOf(template, 'AWS::CloudWatch::Alarm').flatMap(
      ({ Metrics }) => Metrics?.filter((one: object) => 'MetricStat' in one) ?? [1],
    ).length,
    DASHBOARDS: count('AWS::CloudWatch::Dashboard'),
    POLLED_QUEUES: count('AWS::Lambda::EventSourceMapping'),
  });
});

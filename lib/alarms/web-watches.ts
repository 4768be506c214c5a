import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PERIOD, type Watches } from './watch.ts';

const SERVER_ERRORS = 3;
/** Above a cold start, which is all that a quiet hour has. */
const SLOW_MILLISECONDS = 5_000;

/** Whether readers can open their pages: above all, leave. */
export const webWatches = (apiId: string): Watches => ({
  'web-5xx': {
    metric: apiMetric(apiId, '5xx', 'Sum'),
    threshold: SERVER_ERRORS,
    description: `Readers' pages failed ${SERVER_ERRORS} times within ${PERIOD.toMinutes()} minutes; one may be somebody who wants to leave.`,
  },
  'web-latency': {
    metric: apiMetric(apiId, 'Latency', 'p90'),
    threshold: SLOW_MILLISECONDS,
    description: `Of ten readers' pages one took longer than ${SLOW_MILLISECONDS / 1000} seconds.`,
  },
});

export const apiMetric = (apiId: string, metricName: string, statistic: string): Metric =>
  new Metric({ namespace: 'AWS/ApiGateway', metricName, statistic, period: PERIOD, dimensionsMap: { ApiId: apiId } });

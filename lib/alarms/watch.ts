import { ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { PASS_EVERY_MINUTES } from '../../lambda/config.ts';
import type { HandlerName } from '../handlers.ts';

/** What is looked at, and from where on somebody has to know. */
export interface Watch {
  readonly metric: IMetric;
  /** Rings at this and above; `lessThan` rings below it. */
  readonly threshold: number;
  /** What is wrong. What to do stands in the runbook under the alarm's name. */
  readonly description: string;
  /** Rings when it stays silent, or too low, for so many periods. */
  readonly silence?: { readonly periods: number };
}

/** By name, which is the alarm's, the construct's and the runbook's. */
export type Watches = Readonly<Record<string, Watch>>;

/** As often as a pass runs; CloudWatch evaluates over a day at most with such short periods. */
export const PERIOD = Duration.minutes(PASS_EVERY_MINUTES);

/** A metric that one of our own functions writes. */
export const own = (namespace: string, service: HandlerName, metricName: string, statistic = 'Maximum'): Metric =>
  new Metric({ namespace, metricName, statistic, period: PERIOD, dimensionsMap: { service } });

export const notEmpty = (queue: Queue, description: string): Watch => ({
  metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
  threshold: 1,
  description,
});

export const anHourOld = (queue: Queue, description: string): Watch => ({
  metric: queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum' }),
  threshold: Duration.hours(1).toSeconds(),
  description,
});

/** How CloudWatch compares; no data is good news but where silence is what is watched for. */
export const comparisonOf = ({ silence }: Watch) => ({
  evaluationPeriods: silence?.periods ?? 1,
  comparisonOperator: silence
    ? ComparisonOperator.LESS_THAN_THRESHOLD
    : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
});

/**
 * One line of log that CloudWatch turns into metrics (embedded metric format), so that counting costs no request.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function metricsLine(namespace: string, at: Date, values: Readonly<Record<string, number>>): string {
  const Metrics = Object.keys(values).map((Name) => ({ Name }));
  const CloudWatchMetrics = [{ Namespace: namespace, Dimensions: [[]], Metrics }];
  return JSON.stringify({ _aws: { Timestamp: at.getTime(), CloudWatchMetrics }, ...values });
}

/**
 * Writes metrics as a line of log (embedded metric format) that CloudWatch counts by itself, so that they cost no request.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const emfMetrics =
  (namespace: string, now: () => Date) =>
  (values: Readonly<Record<string, number>>): void => {
    const Metrics = Object.keys(values).map((Name) => ({ Name }));
    const CloudWatchMetrics = [{ Namespace: namespace, Dimensions: [[]], Metrics }];
    console.log(JSON.stringify({ _aws: { Timestamp: now().getTime(), CloudWatchMetrics }, ...values }));
  };

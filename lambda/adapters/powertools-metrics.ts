import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Counts things where the operator can see them. An empty set of values is nothing to tell. */
export type TellMetrics = (values: Readonly<Record<string, number>>) => void;

/**
 * Writes metrics as a line of log (embedded metric format) that CloudWatch counts by itself, so that they cost no request.
 * @param service the handler's name, which is the one dimension that its metrics have
 */
export function powertoolsMetrics(namespace: string, service: string): TellMetrics {
  const metrics = new Metrics({ namespace, serviceName: service });
  return (values) => {
    const entries = Object.entries(values);
    if (entries.length === 0) return;
    for (const [name, value] of entries) metrics.addMetric(name, unitOf(name), value);
    metrics.publishStoredMetrics();
  };
}

const unitOf = (name: string) => (name.endsWith('Hours') ? MetricUnit.NoUnit : MetricUnit.Count);

import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { apiMetric } from '../alarms/web-watches.ts';
import { graph } from './graph.ts';

/** Readers' pages. */
export const webWidgets = (apiId: string): readonly IWidget[] => [
  graph({
    title: "Readers' pages",
    metrics: ['Count', '4xx', '5xx'].map((name) => apiMetric(apiId, name, 'Sum').with({ label: name })),
    width: 12,
  }),
  graph({
    title: 'How long a page takes',
    metrics: [apiMetric(apiId, 'Latency', 'p90').with({ label: 'nine of ten take less' })],
    width: 12,
    unit: 'milliseconds',
  }),
];

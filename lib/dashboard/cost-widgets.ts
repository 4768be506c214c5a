import { type IMetric, type IWidget, MathExpression, Metric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { Functions } from '../alarms/function-watches.ts';
import type { Storage } from '../storage.ts';
import { graph } from './graph.ts';

/** Dollars in us-east-1, November 2026; the free tier is not taken off. */
const PRICES = { mail: 0.0001, gigabyteSecond: 0.0000133334, write: 0.000000625 } as const;

const DAY = Duration.days(1);

/** The two functions that work long, and the table that is written for every copy; the others are small change. */
const LONGEST = ['digest', 'send'] as const;

/** What a day costs, roughly: the three largest parts. */
export function costWidgets(functions: Functions, { deliveries }: Storage): readonly IWidget[] {
  const mails = new Metric({ namespace: 'AWS/SES', metricName: 'Send', statistic: 'Sum', period: DAY });
  const writes = deliveries.table.metricConsumedWriteCapacityUnits({ statistic: 'Sum', period: DAY });
  const seconds = LONGEST.map((name) => functions[name].lambda.metricDuration({ statistic: 'Sum', period: DAY }));
  const gigabytes = LONGEST.map((name) => functions[name].memoryMegabytes / 1024);
  return [
    graph({
      title: 'Dollars a day, roughly',
      metrics: [
        dollars({ id: 'ses', label: 'SES, the whole account', metrics: [mails], price: () => PRICES.mail }),
        dollars({
          id: 'lambda',
          label: 'Lambda',
          metrics: seconds,
          price: (i) => ((gigabytes[i] ?? 0) / 1000) * PRICES.gigabyteSecond,
        }),
        dollars({ id: 'writes', label: 'DynamoDB writes', metrics: [writes], price: () => PRICES.write }),
      ],
      width: 16,
    }),
    new TextWidget({ markdown: HINTS, width: 8, height: 6 }),
  ];
}

const HINTS = `Prices of us-east-1, without free tiers. Not in the graph: SQS and SNS (about a dollar per million mails), S3, logs ($0.50 a GB).

Alarms are $0.10 a month for each metric that they look at, after the first ten; a metric of the newsletter's own is $0.30 for a month of hours in which it has values.

\`digest cost\` counts an issue before it is sent.`;

interface Part {
  /** Begins the names of its metrics, of which a graph wants each once. */
  readonly id: string;
  readonly label: string;
  readonly metrics: readonly IMetric[];
  readonly price: (index: number) => number;
}

const dollars = ({ id, label, metrics, price }: Part): MathExpression =>
  new MathExpression({
    label,
    period: DAY,
    expression: metrics.map((_, i) => `FILL(${id}${i}, 0) * ${price(i).toFixed(12)}`).join(' + '),
    usingMetrics: Object.fromEntries(metrics.map((metric, i) => [`${id}${i}`, metric])),
  });

import { GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';

export interface Graph {
  readonly title: string;
  readonly metrics: readonly IMetric[];
  /** Of the page's 24 columns. */
  readonly width?: number;
  readonly unit?: string;
}

const HEIGHT = 6;

/** A line for each metric, from zero. */
export const graph = ({ title, metrics, width = 8, unit }: Graph): GraphWidget =>
  new GraphWidget({
    title,
    left: [...metrics],
    width,
    height: HEIGHT,
    leftYAxis: { min: 0, showUnits: false, ...(unit && { label: unit }) },
  });

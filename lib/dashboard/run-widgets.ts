import { type IWidget, type Metric, SingleValueWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { own } from '../alarms/watch.ts';
import { graph } from './graph.ts';

/** Whether it runs, and what the runs found. */
export function runWidgets(namespace: string): readonly IWidget[] {
  const latest = (name: string, label: string) => own(namespace, 'digest', name).with({ label });
  const sum = (name: string, label: string): Metric => own(namespace, 'digest', name, 'Sum').with({ label });
  return [
    new SingleValueWidget({
      title: 'Now',
      metrics: [
        latest('overdueHours', 'Hours overdue'),
        latest('openHours', 'Hours an issue is open'),
        latest('paused', 'Wait for your word'),
      ],
      width: 8,
      height: 6,
    }),
    graph({
      title: 'Runs',
      metrics: [sum('issues', 'issue'), sum('nothingNew', 'nothing new'), sum('couldNotFetch', 'could not fetch')],
    }),
    graph({
      title: 'Sources',
      metrics: [
        sum('SourcesNew', 'new'),
        sum('SourcesCouldNotFetch', 'could not fetch'),
        sum('SourcesCouldNotRead', 'could not read'),
        sum('SourcesNeedOperator', 'need you'),
      ],
    }),
  ];
}

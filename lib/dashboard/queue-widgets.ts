import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { MissedRuns } from '../missed-runs.ts';
import { graph } from './graph.ts';

interface QueueWithDeadLetters {
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

const NAMES = ['chunks', 'events'];

/** What waits, and what was put aside. */
export function queueWidgets(queues: readonly QueueWithDeadLetters[], missedRuns: MissedRuns): readonly IWidget[] {
  const visible = (queue: Queue, label = '') =>
    queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', label });
  const putAside = queues.map(({ deadLetters }, i) => visible(deadLetters, NAMES[i]));
  return [
    graph({ title: 'Waiting', metrics: queues.map(({ queue }, i) => visible(queue, NAMES[i])) }),
    graph({
      title: 'Age of the oldest',
      metrics: queues.map(({ queue }, i) =>
        queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', label: NAMES[i] ?? '' }),
      ),
      unit: 'seconds',
    }),
    graph({ title: 'Put aside', metrics: [...putAside, visible(missedRuns.queue, 'runs')] }),
  ];
}

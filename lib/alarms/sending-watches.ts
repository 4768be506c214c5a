import { GRACE_MINUTES } from '../../lambda/config.ts';
import type { SendQueue } from '../send-queue.ts';
import { anHourOld, notEmpty, own, type Watches } from './watch.ts';

export interface SendingWatchesProps {
  readonly metrics: string;
  readonly sendQueue: SendQueue;
  /** Hours. */
  readonly sendWindow: number;
}

/** Whether an issue reaches its readers. */
export const sendingWatches = ({ metrics, sendQueue, sendWindow }: SendingWatchesProps): Watches => ({
  'poison-chunk': notEmpty(
    sendQueue.deadLetters,
    'A chunk of readers failed five times; the next pass queues them again.',
  ),
  'chunks-wait': anHourOld(
    sendQueue.queue,
    'Chunks have waited for an hour: senders fail, or are too few for the rate.',
  ),
  'issue-open': {
    metric: own(metrics, 'digest', 'openHours'),
    threshold: sendWindow,
    description: `An issue is not done ${sendWindow} hours after it was due.`,
  },
  uncertain: {
    metric: own(metrics, 'digest', 'overdue'),
    threshold: 1,
    description: `Of some copies SES has said nothing for ${GRACE_MINUTES} minutes, and they are held.`,
  },
  paused: {
    metric: own(metrics, 'digest', 'paused'),
    threshold: 1,
    description: 'An issue waits for your word: the canary fell ill, it is too old, or somebody paused it.',
  },
  'sending-stopped': {
    metric: own(metrics, 'send', 'stopped'),
    threshold: 1,
    description:
      'Senders leave readers to a later pass: quota used up, account paused, identity not verified, or the issue paused.',
  },
});

import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { FeedbackQueue } from '../feedback-queue.ts';
import { anHourOld, notEmpty, PERIOD, type Watches } from './watch.ts';

/** SES puts an account under review at 5 % and 0.1 %; the operator hears of it before. */
const BOUNCE_RATE = 0.04;
const COMPLAINT_RATE = 0.0008;

/** What comes back from SES, and whether it is heard. */
export const feedbackWatches = (feedbackQueue: FeedbackQueue): Watches => ({
  'poison-event': notEmpty(feedbackQueue.deadLetters, 'An event of SES failed five times.'),
  'events-wait': anHourOld(
    feedbackQueue.queue,
    'Events have waited for an hour: no uncertain copy is settled meanwhile.',
  ),
  bounces: {
    metric: reputation('Reputation.BounceRate'),
    threshold: BOUNCE_RATE,
    description: 'Many addresses do not exist. At 5 % SES reviews the account, at 10 % it stops it.',
  },
  complaints: {
    metric: reputation('Reputation.ComplaintRate'),
    threshold: COMPLAINT_RATE,
    description: 'Many readers call the mail spam. At 0.1 % SES reviews the account, at 0.5 % it stops it.',
  },
});

/** Of the whole account: that is how SES judges. */
const reputation = (metricName: string): Metric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: PERIOD });

import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { GRACE_MINUTES, PASS_EVERY_MINUTES } from '../lambda/config.ts';
import type { FeedbackQueue } from './feedback-queue.ts';
import type { MissedRuns } from './missed-runs.ts';
import type { SendQueue } from './send-queue.ts';
import type { Settings } from './settings.ts';

export interface AlarmsProps {
  readonly settings: Settings;
  readonly metrics: string;
  readonly sendQueue: SendQueue;
  readonly feedbackQueue: FeedbackQueue;
  readonly missedRuns: MissedRuns;
}

/** SES puts an account under review at 5 % and 0.1 %; the operator hears of it before. */
const BOUNCE_RATE = 0.04;
const COMPLAINT_RATE = 0.0008;

interface Watch {
  readonly metric: Metric;
  /** Rings at this and above. */
  readonly threshold: number;
  readonly description: string;
}

/** What somebody must look at. Each description says what is wrong and what to do; the mail of the alarm carries it. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'topic', { enforceSSL: true });
    const { alarmEmail } = props.settings;
    if (alarmEmail) this.topic.addSubscription(new EmailSubscription(alarmEmail));
    this.letCloudWatchPublish();
    for (const [name, { metric, threshold, description }] of Object.entries(watches(props))) {
      const alarm = new Alarm(this, name, {
        metric,
        threshold,
        alarmDescription: description,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(this.topic));
      // That it is over is news, too.
      alarm.addOkAction(new SnsAction(this.topic));
    }
  }

  private letCloudWatchPublish(): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}

function watches({
  settings,
  metrics,
  sendQueue,
  feedbackQueue,
  missedRuns,
}: AlarmsProps): Readonly<Record<string, Watch>> {
  const own = (metricName: string) => maximum(metrics, metricName);
  const { sendWindow } = settings.sending;
  return {
    'poison-chunk': notEmpty(
      sendQueue.deadLetters,
      'A chunk of readers failed five times. The next pass queues them again; see the log of the send function.',
    ),
    'poison-event': notEmpty(
      feedbackQueue.deadLetters,
      'An event of SES failed five times; see the log of the feedback function.',
    ),
    'missed-run': notEmpty(missedRuns.queue, 'A scheduled run failed each time; the message in the queue says why.'),
    'chunks-wait': oldest(sendQueue.queue, 'Chunks have waited for an hour: senders fail or are too few for the rate.'),
    'events-wait': oldest(
      feedbackQueue.queue,
      'Events have waited for an hour: uncertain copies may be sent twice when they are older.',
    ),
    'issue-open': {
      metric: own('openHours'),
      threshold: sendWindow,
      description: `An issue is not done ${sendWindow} hours after it was due; see "issue list" of the command line.`,
    },
    uncertain: {
      metric: own('overdue'),
      threshold: 1,
      description: `Of some copies SES has said nothing for ${GRACE_MINUTES} minutes, and they are held; "issue resend-missed" sends them again.`,
    },
    paused: {
      metric: own('paused'),
      threshold: 1,
      description: 'An issue waits for your word: the canary fell ill, or it is too old; "issue list" says why.',
    },
    'sending-stopped': {
      metric: own('stopped'),
      threshold: 1,
      description:
        'Senders leave readers to a later pass: quota used up, account paused, identity not verified, or the issue paused.',
    },
    sources: {
      metric: own('SourcesNeedOperator'),
      threshold: 1,
      description:
        'A source needs a look: it keeps failing, has moved for good, or is gone; "sources check" and the log of the digest function say which.',
    },
    bounces: {
      metric: maximum('AWS/SES', 'Reputation.BounceRate'),
      threshold: BOUNCE_RATE,
      description: 'Many addresses do not exist. At 5 % SES reviews the account, at 10 % it stops it.',
    },
    complaints: {
      metric: maximum('AWS/SES', 'Reputation.ComplaintRate'),
      threshold: COMPLAINT_RATE,
      description: 'Many readers call the mail spam. At 0.1 % SES reviews the account, at 0.5 % it stops it.',
    },
  };
}

const maximum = (namespace: string, metricName: string): Metric =>
  new Metric({ namespace, metricName, statistic: 'Maximum', period: Duration.minutes(PASS_EVERY_MINUTES) });

const notEmpty = (queue: Queue, description: string): Watch => ({
  metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }),
  threshold: 1,
  description,
});

const oldest = (queue: Queue, description: string): Watch => ({
  metric: queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum' }),
  threshold: Duration.hours(1).toSeconds(),
  description,
});

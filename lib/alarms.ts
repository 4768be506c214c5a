import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { feedbackWatches } from './alarms/feedback-watches.ts';
import { type Functions, functionWatches } from './alarms/function-watches.ts';
import { runWatches } from './alarms/run-watches.ts';
import { sendingWatches } from './alarms/sending-watches.ts';
import { comparisonOf, type Watch } from './alarms/watch.ts';
import { webWatches } from './alarms/web-watches.ts';
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
  readonly functions: Functions;
  readonly apiId: string;
}

/** What somebody must look at. The mail of an alarm says what is wrong and where the runbook says what to do. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { settings, metrics, sendQueue, feedbackQueue, missedRuns, functions, apiId } = props;
    this.topic = new Topic(this, 'topic', { enforceSSL: true });
    if (settings.alarmEmail) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    this.letCloudWatchPublish();
    const watches = {
      ...runWatches(metrics, missedRuns),
      ...sendingWatches({ metrics, sendQueue, sendWindow: settings.sending.sendWindow }),
      ...feedbackWatches(feedbackQueue),
      ...webWatches(apiId),
      ...functionWatches(functions),
    };
    this.alarms = Object.entries(watches).map(([name, watch]) => this.ring(name, watch, settings.runbook));
  }

  private ring(name: string, watch: Watch, runbook: string): Alarm {
    const { metric, threshold, description } = watch;
    const alarmDescription = `${description} What to do: ${runbook}#${name}`;
    const alarm = new Alarm(this, name, { metric, threshold, alarmDescription, ...comparisonOf(watch) });
    alarm.addAlarmAction(new SnsAction(this.topic));
    // That it is over is news, too.
    alarm.addOkAction(new SnsAction(this.topic));
    return alarm;
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

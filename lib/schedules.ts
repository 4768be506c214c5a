import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Duration, Stack, TimeZone } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type DigestEvent, PASS_EVERY_MINUTES } from '../lambda/config.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { MissedRuns } from './missed-runs.ts';
import type { Settings } from './settings.ts';

export interface SchedulesProps {
  readonly settings: Settings;
  readonly digest: HandlerFunction;
  readonly missedRuns: MissedRuns;
}

/** When the digest function runs: for each new issue, and every few minutes to see whether a reader still waits. */
export class Schedules extends Construct {
  private readonly props: SchedulesProps;
  private readonly role: Role;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.props = props;
    this.role = this.createRole();
    const { schedule, newsletter, paused } = props.settings;
    new Schedule(this, 'issue', {
      description: 'Makes the next issue',
      schedule: ScheduleExpression.expression(schedule, TimeZone.of(newsletter.timeZone)),
      // An issue that starts late is still that day's issue: its id comes from the scheduled time.
      target: this.target({ kind: 'issue', scheduledAt: ContextAttribute.scheduledTime }, Duration.hours(6)),
      enabled: !paused,
    });
    // Stays on while paused: an issue on its way to readers is brought to its end.
    new Schedule(this, 'pass', {
      description: 'Queues the readers who still wait for an issue',
      schedule: ScheduleExpression.rate(Duration.minutes(PASS_EVERY_MINUTES)),
      target: this.target({ kind: 'pass' }, Duration.minutes(PASS_EVERY_MINUTES)),
    });
  }

  /** @param patience how long a run that cannot be started is tried again */
  private target(event: DigestEvent, patience: Duration): LambdaInvoke {
    return new LambdaInvoke(this.props.digest.lambda, {
      input: ScheduleTargetInput.fromObject(event),
      maxEventAge: patience,
      deadLetterQueue: this.props.missedRuns.queue,
      // What the construct would add by itself is a wildcard over the function's versions.
      role: this.role.withoutPolicyUpdates(),
    });
  }

  private createRole(): Role {
    const { account } = Stack.of(this);
    const role = new Role(this, 'role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // No other account's schedule can borrow the role.
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
    const { digest, missedRuns } = this.props;
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [digest.lambda.functionArn] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [missedRuns.queue.queueArn] }));
    return role;
  }
}

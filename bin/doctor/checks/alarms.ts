import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { PRODUCTION } from '../../../lib/settings/stages.ts';
import type { Settings } from '../../../lib/settings.ts';
import { ask } from '../ask.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, warning } from '../finding.ts';
import { Missing } from '../place.ts';

export interface AlarmSubscriber {
  readonly protocol: string;
  readonly endpoint: string;
  readonly isConfirmed: boolean;
}

export function judgeAlarms(subscribers: readonly AlarmSubscriber[], topic: string): readonly Finding[] {
  const subscribe = `aws sns subscribe --topic-arn ${topic} --protocol email --notification-endpoint you@example.org`;
  if (subscribers.length === 0) return [warning('nobody hears of alarms', subscribe)];
  const names = (list: readonly AlarmSubscriber[]) => list.map(({ endpoint }) => endpoint).join(', ');
  const confirmed = subscribers.filter(({ isConfirmed }) => isConfirmed);
  const pending = subscribers.filter(({ isConfirmed }) => !isConfirmed);
  return [
    ...(confirmed.length > 0 ? [ok(`alarms go to ${names(confirmed)}`)] : []),
    ...(pending.length > 0
      ? [
          warning(
            `${names(pending)} has not confirmed, and hears nothing`,
            'follow the link in the mail "AWS Notification - Subscription Confirmation"; a link older than 2 days needs a new one: ' +
              subscribe.replace('you@example.org', pending[0]?.endpoint ?? ''),
          ),
        ]
      : []),
  ];
}

const isForgotten = ({ alarmEmail, stage }: Settings): boolean => !alarmEmail && stage === PRODUCTION;

export const alarmsCheck: Check = {
  name: 'alarms',
  async look(place) {
    const settings = place.settings();
    const deployed = await place.deployed().catch((error: unknown) => {
      // Before the deployment only the settings can be looked at.
      if (error instanceof Missing && isForgotten(settings)) return undefined;
      throw error;
    });
    if (!deployed) return [warning('nobody would hear of alarms', 'set newsletter.alarmEmail in cdk.json')];
    const { alarmTopic } = deployed;
    if (!alarmTopic) return [warning('cannot look: the stack has no output AlarmTopic', 'npx cdk deploy')];
    const { Subscriptions = [] } = await ask('sns:ListSubscriptionsByTopic', () =>
      place.clients.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: alarmTopic })),
    );
    const subscribers = Subscriptions.map(({ Protocol = '', Endpoint = '', SubscriptionArn = '' }) => ({
      protocol: Protocol,
      endpoint: Endpoint,
      isConfirmed: SubscriptionArn.startsWith('arn:'),
    }));
    return judgeAlarms(subscribers, alarmTopic);
  },
};

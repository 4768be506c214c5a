import type { Check } from '../check.ts';
import { type FeedbackChain, feedbackChain } from '../feedback-chain.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';

/** Without these nobody learns that a copy arrived, or that an address must not be mailed again. */
const NEEDED_EVENTS = ['send', 'reject', 'bounce', 'complaint'];
/** Events come in bursts of an issue's size; what the function takes within seconds is none. */
const BUSY = 1_000;

export function judgeFeedback(chain: FeedbackChain, name: string): readonly Finding[] {
  const { set, events, topic, queue, deadLetters } = chain;
  if (!set) return [problem(`SES has no configuration set ${name}: it refuses every mail`, 'npx cdk deploy')];
  const stopped = set.isSending
    ? []
    : [
        warning(
          `sending is switched off for the configuration set ${name}`,
          `aws ses update-configuration-set-sending-enabled --enabled --configuration-set-name ${name}`,
        ),
      ];
  const missing = NEEDED_EVENTS.filter((event) => !events.includes(event));
  if (!topic) return [...stopped, problem(`SES tells nobody what becomes of the mails of ${name}`, 'npx cdk deploy')];
  if (missing.length > 0)
    return [...stopped, problem(`SES does not tell of ${missing.join(', ')} for ${name}`, 'npx cdk deploy')];
  if (!queue)
    return [...stopped, problem(`the topic ${topic} feeds no queue: what SES tells is lost`, 'npx cdk deploy')];
  return [...stopped, judgeQueue(queue.waiting), ...judgeDeadLetters(deadLetters?.waiting ?? 0)];
}

const judgeQueue = (waiting: number): Finding =>
  waiting > BUSY
    ? warning(
        `SES → SNS → SQS is whole, and ${waiting.toLocaleString('en-US')} events wait`,
        'normal while an issue is sent; otherwise look at the log of the feedback function',
      )
    : ok(`SES → SNS → SQS is whole; ${waiting === 0 ? 'no event waits' : `${waiting} events wait`}`);

const judgeDeadLetters = (dead: number): readonly Finding[] =>
  dead > 0
    ? [
        warning(
          `${dead} ${dead === 1 ? 'event' : 'events'} could not be handled, each five times`,
          'the log of the feedback function says why',
        ),
      ]
    : [];

export const feedbackCheck: Check = {
  name: 'feedback',
  async look(place) {
    const { configurationSet } = await place.deployed();
    return judgeFeedback(await feedbackChain(configurationSet, place.clients), configurationSet);
  },
};

import type { Check } from '../check.ts';
import { queueDepth } from '../feedback-chain.ts';
import { type Finding, ok, warning } from '../finding.ts';

export const judgeMissedRuns = (waiting: number, url: string): Finding =>
  waiting === 0
    ? ok('no scheduled run of the last 14 days has failed for good')
    : warning(
        `${waiting} scheduled ${waiting === 1 ? 'run' : 'runs'} of the last 14 days failed each time`,
        `aws sqs receive-message --queue-url ${url} shows one, and its error`,
      );

export const missedRunsCheck: Check = {
  name: 'runs',
  async look(place) {
    const { missedRunsQueue } = await place.deployed();
    if (!missedRunsQueue) return [warning('cannot look: the stack has no output MissedRunsQueue', 'npx cdk deploy')];
    const { waiting } = await queueDepth(missedRunsQueue, place.clients);
    return [judgeMissedRuns(waiting, missedRunsQueue)];
  },
};

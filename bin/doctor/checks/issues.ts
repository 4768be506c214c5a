import { createDynamo } from '../../../lambda/adapters/dynamo-client.ts';
import { dynamoIssues } from '../../../lambda/adapters/dynamo-issues.ts';
import { DIGEST_TIMEOUT_SECONDS, PASS_EVERY_MINUTES } from '../../../lambda/config.ts';
import type { Issue, IssueReport } from '../../../lambda/model/issue.ts';
import { ask } from '../ask.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import { showDuration } from '../show-duration.ts';

export interface IssueFacts {
  readonly issue: Issue;
  readonly report: IssueReport | undefined;
  readonly now: Date;
  /** Hours; the setting. */
  readonly sendWindow: number;
}

const HOUR = 3_600_000;
/** So late a pass has begun, or none will. */
const PASS_OVERDUE = 2 * PASS_EVERY_MINUTES * 60_000;
/** A build that is not done then has died, and the pass that takes over has not come. */
const BUILD_OVERDUE = DIGEST_TIMEOUT_SECONDS * 1000 + PASS_OVERDUE;

export function judgeIssue(facts: IssueFacts): Finding {
  const { issue, now } = facts;
  const age = now.getTime() - Date.parse(issue.scheduledAt);
  const details = issue.subject ? [`"${issue.subject}"`] : [];
  switch (issue.status) {
    case 'building':
      return age > BUILD_OVERDUE
        ? problem(`${issue.id} has been in the making for ${showDuration(age / 1000)}`, LOOK_AT_DIGEST, details)
        : ok(`${issue.id} is being made`);
    case 'paused':
      return warning(
        `${issue.id} waits for your word${issue.reason ? `: ${issue.reason}` : ''}`,
        `npm run -s digest -- issue resume ${issue.id}, or issue cancel ${issue.id}`,
        details,
      );
    case 'cancelled':
      return ok(`${issue.id} was cancelled${issue.reason ? `: ${issue.reason}` : ''}`, undefined, details);
    case 'sending':
      return judgeSending(facts, age, details);
    case 'sent':
      return judgeSent(facts, details);
  }
}

const LOOK_AT_DIGEST = 'the log of the digest function says why; docs/deploy.md, "When no mail came"';

function judgeSending(
  { issue, report, now, sendWindow }: IssueFacts,
  age: number,
  details: readonly string[],
): Finding {
  const text = `${issue.id} is on its way to its readers${report ? `: ${sumOf(report)}` : ''}`;
  const pause = now.getTime() - Date.parse(issue.passedAt ?? issue.scheduledAt);
  if (pause > PASS_OVERDUE)
    return problem(`${text}; no pass has looked after it for ${showDuration(pause / 1000)}`, LOOK_AT_DIGEST, details);
  if (age > sendWindow * HOUR)
    return warning(
      `${text}; for ${showDuration(age / 1000)} now`,
      'the log of the send function says whether SES refuses; the daily limit may be used up',
      details,
    );
  return ok(text, undefined, details);
}

function judgeSent({ issue, report }: IssueFacts, details: readonly string[]): Finding {
  if (!report) return ok(`${issue.id} is sent`, undefined, details);
  const text = `${issue.id} is sent: ${sumOf(report)}`;
  if (report.overdue > 0)
    return warning(
      `${text}; of ${report.overdue} nobody knows whether SES took them`,
      `npm run -s digest -- issue resend-missed ${issue.id}, at the risk of a second copy`,
      details,
    );
  if (report.refused > 0)
    return warning(`${text}; SES refused ${report.refused} for good`, 'the log of the send function says why', details);
  return ok(text, undefined, details);
}

/** Only what is not nothing. */
const sumOf = (report: IssueReport): string => {
  const parts = (
    ['sent', 'refused', 'suppressed', 'uncertain', 'waiting', 'bounced', 'complained', 'withheld'] as const
  )
    .filter((name) => name === 'sent' || report[name] > 0)
    .map((name) => `${report[name].toLocaleString('en-US')} ${name}`);
  return `${parts.join(', ')} of ${report.audience.toLocaleString('en-US')}`;
};

/** The latest, and before them whatever is open. */
const SHOWN = 3;

export const issuesCheck: Check = {
  name: 'issues',
  async look(place) {
    const { issuesTable } = await place.deployed();
    const { sendWindow } = place.settings().sending;
    const dynamo = createDynamo();
    const store = dynamoIssues(dynamo, issuesTable);
    try {
      const all = await ask('dynamodb:Query', () => store.list());
      if (all.length === 0) return [ok('none yet')];
      const chosen = all.filter(({ status }, i) => i >= all.length - SHOWN || !['sent', 'cancelled'].includes(status));
      const now = place.clock.now();
      return await Promise.all(
        chosen.toReversed().map(async (issue) => {
          const report = await ask('dynamodb:GetItem', () => store.lastReport(issue.id));
          return judgeIssue({ issue, report, now, sendWindow });
        }),
      );
    } finally {
      dynamo.destroy();
    }
  },
};

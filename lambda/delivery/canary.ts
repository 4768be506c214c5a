import type { IssueCounts } from '../model/issue.ts';

/** Below this a canary is too few readers to say anything. */
export const SMALLEST_AUDIENCE = 500;

/** SES reviews accounts at 5 % hard bounces, and mailbox providers block senders at 0.3 % complaints. */
const MOST_BOUNCED = 0.05;
const MOST_COMPLAINED = 0.003;
/** One or two are chance, whatever their share. */
const FEWEST_BOUNCED = 5;
const FEWEST_COMPLAINED = 2;

/** The last digits of a hash are as good as a die, and stay the same at every pass; the first ones choose the shard. */
const DIGITS = 8;

/** Whether a reader belongs to the part that is mailed first. */
export const isCanary = (subscriberId: string, share: number): boolean =>
  Number.parseInt(subscriberId.slice(-DIGITS), 16) / 16 ** DIGITS < share;

/** What stands against mailing everybody, in words for the operator; undefined when nothing does. */
export function canaryProblem({ sent, bounced, complained }: IssueCounts): string | undefined {
  if (bounced >= FEWEST_BOUNCED && bounced > sent * MOST_BOUNCED)
    return `${bounced} of the first ${sent} copies bounced, more than ${percent(MOST_BOUNCED)}`;
  if (complained >= FEWEST_COMPLAINED && complained > sent * MOST_COMPLAINED)
    return `${complained} of the first ${sent} readers complained, more than ${percent(MOST_COMPLAINED)}`;
  return undefined;
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`;

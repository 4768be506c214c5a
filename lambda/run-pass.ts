import { DIGEST_TIMEOUT_SECONDS, GRACE_MINUTES } from './config.ts';
import { remainingOf } from './delivery/allowance.ts';
import { canaryProblem, SMALLEST_AUDIENCE } from './delivery/canary.ts';
import { isTooOld } from './delivery/send-window.ts';
import type { Issue, IssueReport } from './model/issue.ts';
import type { EventQueue, IssueStore, Mailer } from './ports.ts';
import { type Walked, type WalkOrder, type WalkPorts, walkAudience } from './walk-audience.ts';

export interface PassPorts extends WalkPorts {
  readonly issues: IssueStore;
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly events: EventQueue;
}

/** Longer than the function can run: a lease that has run out belongs to nobody alive. */
const LEASE_SECONDS = 2 * DIGEST_TIMEOUT_SECONDS;

/** With more chunks than this on their way nobody needs to be queued: a pass would only queue the same readers again. */
const ENOUGH_CHUNKS = 10;

/**
 * Queues everybody in the issue's audience whose copy is not on its way and has not ended, and counts how the others
 * stand. Starting, resuming, re-sending to the missed and auditing are this one function. Undefined when another pass
 * over the same issue is under way, or when there is no count yet.
 */
export async function runPass(
  { id }: Pick<Issue, 'id'>,
  ports: PassPorts,
  deadline: Date,
): Promise<IssueReport | undefined> {
  const { clock, issues } = ports;
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_SECONDS * 1000);
  if (!(await issues.lease(id, now.toISOString(), until.toISOString()))) return undefined;
  const issue = await issues.get(id);
  const report = issue && (await pass(await held(issue, ports), ports, deadline));
  await issues.endLease(id);
  return report;
}

/** The issue as it stands; paused when it lay about for longer than the send window. */
async function held(issue: Issue, { clock, issues, sending }: PassPorts): Promise<Issue> {
  if (issue.status !== 'sending') return issue;
  if (isTooOld(issue, clock.now(), sending.sendWindow)) {
    const reason = `nobody has worked at it for more than ${sending.sendWindow} hours; resume it to send it all the same`;
    await issues.amend(issue.id, ['sending'], { status: 'paused', reason });
    return { ...issue, status: 'paused' };
  }
  await issues.amend(issue.id, ['sending'], { passedAt: clock.now().toISOString() });
  return issue;
}

async function pass(issue: Issue, ports: PassPorts, deadline: Date): Promise<IssueReport | undefined> {
  const { clock, issues, queue, mailer, events } = ports;
  const last = await issues.lastReport(issue.id);
  if (last && isOnlyListening(issue, last, clock.now())) return last;
  if ((await queue.backlog()) > ENOUGH_CHUNKS) return last;
  const budget = issue.status === 'sending' ? remainingOf(await mailer.quota()) : 0;
  const isDeaf = (await events.backlog()) > 0;
  return count({ issue, last, among: stageOf(issue, ports), budget, deadline, isDeaf }, ports);
}

interface CountOrder extends WalkOrder {
  readonly last: IssueReport | undefined;
}

/** Walks as far as it can, keeps the report when everybody was met, and goes on behind the canary when nothing is against it. */
async function count(order: CountOrder, ports: PassPorts): Promise<IssueReport | undefined> {
  const { clock, issues } = ports;
  const { issue, last, among } = order;
  const walked = await walkAudience(order, ports);
  if (walked.next.some((place) => place !== null)) {
    await issues.amend(issue.id, ['sending', 'paused'], { walk: walked });
    return last;
  }
  if (issue.walk) await issues.amend(issue.id, ['sending', 'paused'], { walk: null });
  const report = { issueId: issue.id, countedAt: clock.now().toISOString(), ...walked.counts };
  const { waiting, uncertain, overdue } = report;
  await issues.report(report, waiting === 0 && uncertain === overdue);
  const isOver = among !== 'canary' || waiting === 0 || issue.status !== 'sending';
  if (isOver || !(await isCanaryOver(issue, walked, ports))) return report;
  // In a small audience the canary has just been queued; it need not be queued again with the others.
  const next = walked.queued > 0 ? 'others' : 'everybody';
  return count({ ...order, issue: withoutWalk(issue), among: next, budget: order.budget - walked.queued }, ports);
}

/** Nobody is to be mailed, and copies are open that only an event can end: until it is too late for one, counting tells nothing. */
function isOnlyListening({ approvedAt = '', status }: Issue, { waiting, countedAt }: IssueReport, now: Date): boolean {
  const age = now.getTime() - Date.parse(countedAt);
  return status === 'sending' && waiting === 0 && approvedAt < countedAt && age < GRACE_MINUTES * 60_000;
}

const stageOf = ({ stage, approvedAt }: Issue, { sending }: PassPorts) =>
  stage === 'everybody' || approvedAt || sending.canary.share === 0 ? 'everybody' : 'canary';

const withoutWalk = ({ walk: _walk, ...issue }: Issue): Issue => issue;

/** True when everybody may be mailed from here on. When the canary fell ill, the issue is paused. */
async function isCanaryOver(issue: Issue, { counts, queued }: Walked, ports: PassPorts): Promise<boolean> {
  const { clock, issues, sending } = ports;
  const now = clock.now();
  if (counts.audience >= SMALLEST_AUDIENCE && queued > 0) {
    const canarySince = issue.canarySince ?? now.toISOString();
    await issues.amend(issue.id, ['sending'], { stage: 'canary', canarySince });
    return false;
  }
  if (issue.canarySince && now.getTime() < Date.parse(issue.canarySince) + sending.canary.wait * 60_000) return false;
  const problem = issue.canarySince && canaryProblem(counts);
  if (!problem) return issues.amend(issue.id, ['sending'], { stage: 'everybody' });
  await issues.amend(issue.id, ['sending'], { status: 'paused', reason: `canary: ${problem}` });
  return false;
}

import { isTooOld } from './delivery/send-window.ts';
import type { Clock, IssueStore } from './ports.ts';

export interface GatePorts {
  readonly clock: Clock;
  readonly issues: Pick<IssueStore, 'get'>;
  readonly sending: { readonly sendWindow: number };
}

/** Milliseconds: so long a chunk may go on after somebody paused its issue. */
const LOOK_EVERY = 5_000;

/** Tells, for as long as a chunk takes, whether its issue may be sent: the operator and the canary can stop it at any time. */
export function createIssueGate(issueId: string, { clock, issues, sending }: GatePorts): () => Promise<boolean> {
  let looked = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  return async () => {
    const now = clock.now();
    if (now.getTime() - looked < LOOK_EVERY) return isOpen;
    looked = now.getTime();
    const issue = await issues.get(issueId);
    if (!issue)
      throw new Error(`Cannot send issue ${issueId}: there is no such issue; the chunk is from another table`);
    isOpen = issue.status === 'sending' && !isTooOld(issue, now, sending.sendWindow);
    return isOpen;
  };
}

import type { IssueStatus } from './model/issue.ts';
import type { Clock, IssueChange, IssueStore } from './ports.ts';

export interface OrderPorts {
  readonly clock: Clock;
  readonly issues: Pick<IssueStore, 'amend' | 'get'>;
}

interface Order {
  readonly from: readonly IssueStatus[];
  readonly change: (now: string) => IssueChange;
}

/** What the operator can say to an issue. A sender hears of it within seconds, a pass at its next start. */
const ORDERS = {
  pause: { from: ['sending'], change: () => ({ status: 'paused', reason: 'by the operator' }) },
  resume: { from: ['paused'], change: (now) => ({ status: 'sending', approvedAt: now, reason: null }) },
  cancel: { from: ['sending', 'paused'], change: () => ({ status: 'cancelled', reason: 'by the operator' }) },
  'resend-missed': {
    from: ['sending', 'paused', 'sent'],
    change: (now) => ({ status: 'sending', approvedAt: now, resend: true, reason: null }),
  },
} as const satisfies Readonly<Record<string, Order>>;

export type IssueOrder = keyof typeof ORDERS;

export const isIssueOrder = (name: string): name is IssueOrder => Object.hasOwn(ORDERS, name);

/** Does what the operator says, where the issue is in a state for it. */
export async function orderIssue(name: IssueOrder, id: string, { clock, issues }: OrderPorts): Promise<void> {
  const { from, change }: Order = ORDERS[name];
  if (await issues.amend(id, from, change(clock.now().toISOString()))) return;
  const issue = await issues.get(id);
  const state = issue ? `it is ${issue.status}, not ${from.join(' or ')}` : 'there is none of that name';
  throw new Error(`Cannot ${name} issue ${id}: ${state}; see "issue list"`);
}

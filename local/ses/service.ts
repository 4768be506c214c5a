import type { AcceptedMail, Account, FaultPlan } from './model.ts';
import type { Outbox } from './outbox.ts';
import type { Quota } from './quota.ts';

/** What the actions work with. */
export interface Service {
  readonly account: Account;
  readonly quota: Quota;
  readonly outbox: Outbox;
  readonly faults: FaultPlan;
  /** Called once for every accepted message, before its caller hears of it: the place where Send events start. */
  readonly onAccepted: (mail: AcceptedMail) => void | Promise<void>;
  readonly now: () => Date;
}

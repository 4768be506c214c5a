import type { Newsletter } from '../../lambda/model/settings.ts';
import type { Inbox, IssueFiles } from '../../lambda/ports.ts';
import type { Stores } from './metered-stores.ts';
import type { Scenario } from './scenario.ts';
import type { Chance } from './seeded-chance.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What every simulated function stands on. */
export interface World {
  readonly scenario: Scenario;
  readonly newsletter: Newsletter;
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly stores: Stores;
  readonly inbox: Inbox;
  readonly files: IssueFiles;
}

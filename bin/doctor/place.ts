import type { Clock } from '../../lambda/ports.ts';
import type { CheckedSettings, Settings } from '../../lib/settings.ts';
import type { DeployedStack } from '../stack/deployed-stack.ts';
import type { Clients } from './clients.ts';
import type { Dns } from './dns.ts';
import type { IdentityFacts } from './identity-facts.ts';

/** Without it a check has nothing to look at. */
export type Need = 'settings' | 'account' | 'stack' | 'deployment';

export class Missing extends Error {
  readonly need: Need;

  constructor(need: Need) {
    super(`there is no ${need}`);
    this.need = need;
  }
}

/** Where the parts of the deployed newsletter are. */
export interface Deployed {
  readonly subscribersTable: string;
  readonly deliveriesTable: string;
  readonly issuesTable: string;
  readonly configurationSet: string;
  /** Unset where the environment told the rest, and no stack is there. */
  readonly missedRunsQueue: string | undefined;
  readonly alarmTopic: string | undefined;
  readonly webUrl: string | undefined;
  /** Lines of the zone: "a.example.com. CNAME b.example.com." */
  readonly dnsRecords: readonly string[];
}

export interface Account {
  readonly id: string;
  readonly arn: string;
}

/**
 * What checks look at. Whatever several of them need is asked for once, by the first; `settings`, `account` and `deployed` throw
 * Missing where there is none.
 */
export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly dns: Dns;
  readonly clients: Clients;
  readonly checked: CheckedSettings;
  readonly stackName: string;
  settings(): Settings;
  /** Undefined where no region is set. */
  region(): Promise<string | undefined>;
  /** Who we are; throws what STS said. */
  caller(): Promise<Account>;
  /** Throws Missing where nothing can be asked of AWS at all. */
  account(): Promise<void>;
  stack(): Promise<DeployedStack | undefined>;
  deployed(): Promise<Deployed>;
  /** The sender's identity at SES; undefined where there is none. */
  identity(): Promise<IdentityFacts | undefined>;
}

import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { WIRES } from '../../lambda/config.ts';
import type { Clock } from '../../lambda/ports.ts';
import type { CheckedSettings } from '../../lib/settings.ts';
import { deployedStack } from '../stack/deployed-stack.ts';
import { ask } from './ask.ts';
import { createClients } from './clients.ts';
import type { Dns } from './dns.ts';
import { identityFacts } from './identity-facts.ts';
import { isAccountless } from './is-accountless.ts';
import { type Deployed, Missing, type Place } from './place.ts';

export interface PlaceOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly dns: Dns;
  readonly checked: CheckedSettings;
  /** Instead of the settings' own. */
  readonly stackName?: string | undefined;
}

/** The newsletter in the account and region that the environment names. */
export function createPlace({ env, clock, dns, checked, ...options }: PlaceOptions): Place {
  const clients = createClients();
  const stackName = options.stackName ?? (checked.ok ? checked.settings.stack : 'Verbatim');
  const settings = () => {
    if (!checked.ok) throw new Missing('settings');
    return checked.settings;
  };
  const region = once(() =>
    clients.sts.config.region().then(
      (name) => name || undefined,
      () => undefined,
    ),
  );
  const caller = once(async () => {
    // Without a region STS cannot be asked; whether there are credentials can still be told.
    if (!(await region())) await ask('credentials', () => clients.sts.config.credentials());
    const answer = await ask('sts:GetCallerIdentity', () => clients.sts.send(new GetCallerIdentityCommand({})));
    return { id: answer.Account ?? '', arn: answer.Arn ?? '' };
  });
  const account = once(async () => {
    const failure = await caller().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(await region()) || (failure && isAccountless(failure))) throw new Missing('account');
  });
  const stack = once(async () => {
    await account();
    return ask('cloudformation:DescribeStacks', () => deployedStack(stackName, clients.cloudFormation));
  });
  const deployed = once(async () => {
    await account();
    const named = namedIn(env);
    const outputs = await stack().then((found) => found?.outputs ?? {}, whereNamed(named));
    const found = { ...placesOf(outputs), ...named };
    if (!isWhole(found)) throw new Missing('deployment');
    return found;
  });
  const identity = once(async () => {
    await account();
    return identityFacts(settings().newsletter.from, clients.sesv2);
  });
  return { env, clock, dns, clients, checked, stackName, settings, region, caller, account, stack, deployed, identity };
}

type Named = Partial<Deployed>;

/** As the rest of the command line reads them. */
function namedIn(env: PlaceOptions['env']): Named {
  const wires = ['subscribersTable', 'deliveriesTable', 'issuesTable', 'configurationSet'] as const;
  return Object.fromEntries(wires.flatMap((wire) => (env[WIRES[wire]] ? [[wire, env[WIRES[wire]]]] : [])));
}

/** Where the environment names the tables, nobody needs the stack. */
const whereNamed = (named: Named) => () => {
  if (named.subscribersTable) return {};
  throw new Missing('stack');
};

function placesOf(outputs: Readonly<Record<string, string>>): Named {
  const { SubscribersTable, DeliveriesTable, IssuesTable, ConfigurationSet } = outputs;
  return {
    ...(SubscribersTable && { subscribersTable: SubscribersTable }),
    ...(DeliveriesTable && { deliveriesTable: DeliveriesTable }),
    ...(IssuesTable && { issuesTable: IssuesTable }),
    ...(ConfigurationSet && { configurationSet: ConfigurationSet }),
    missedRunsQueue: outputs.MissedRunsQueue,
    alarmTopic: outputs.AlarmTopic,
    webUrl: outputs.WebUrl,
    dnsRecords: Object.entries(outputs).flatMap(([name, value]) => (/^Dns\d+$/.test(name) ? [value] : [])),
  };
}

const isWhole = (named: Named): named is Deployed =>
  Boolean(named.subscribersTable && named.deliveriesTable && named.issuesTable && named.configurationSet);

/** Asked by the first who needs it, for all. */
function once<T>(question: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= question();
    return answer;
  };
}

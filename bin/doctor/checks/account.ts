import type { Check } from '../check.ts';
import { explainFailure } from '../explain-failure.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import { causeOf, EXPIRED, isAccountless, NO_CREDENTIALS, NOT_VALID } from '../is-accountless.ts';
import type { Account, Place } from '../place.ts';

export interface AccountFacts {
  readonly region: string | undefined;
  /** Only the CDK takes the region from AWS_DEFAULT_REGION. */
  readonly isDefaultRegion: boolean;
  readonly caller: Account | { readonly failure: unknown };
}

export function judgeAccount({ region, isDefaultRegion, caller }: AccountFacts): readonly Finding[] {
  const asked = region !== undefined || ('failure' in caller && isAccountless(caller.failure));
  return [...(asked ? judgeCaller(caller) : []), ...judgeRegion(region, isDefaultRegion)];
}

function judgeCaller(caller: AccountFacts['caller']): readonly Finding[] {
  if ('id' in caller) {
    const isRoot = caller.arn.endsWith(':root');
    if (!isRoot) return [ok(`account ${caller.id}, as ${caller.arn}`)];
    return [warning(`account ${caller.id}, as its root user`, 'make a user or a role of its own for deploying')];
  }
  const { name = '', message = '' } = causeOf(caller.failure);
  if (EXPIRED.test(name) || (NO_CREDENTIALS.test(name) && /expired/i.test(message)))
    return [problem('the AWS credentials have expired', 'sign in again: aws sso login, or new keys')];
  if (NO_CREDENTIALS.test(name))
    return [
      problem('no AWS credentials on this machine', 'aws configure, or aws sso login and AWS_PROFILE; docs/deploy.md'),
    ];
  if (NOT_VALID.test(name))
    return [
      problem(
        `AWS does not take these credentials: ${message}`,
        'look at AWS_PROFILE and the keys; is the clock right?',
      ),
    ];
  return [explainFailure(caller.failure)];
}

function judgeRegion(region: string | undefined, isDefault: boolean): readonly Finding[] {
  if (!region)
    return [
      problem(
        'no region is set: the CDK would take us-east-1 without a word',
        'export AWS_REGION=eu-central-1, or another',
      ),
    ];
  if (!isDefault) return [ok(`region ${region}`)];
  return [
    warning(
      `region ${region}, from AWS_DEFAULT_REGION, which the CDK reads and the rest of this command line does not`,
      `export AWS_REGION=${region}`,
    ),
  ];
}

export const accountCheck: Check = {
  name: 'account',
  look: async (place) => judgeAccount(await gather(place)),
};

async function gather({ caller, region, env }: Place): Promise<AccountFacts> {
  const isDefaultRegion = !env.AWS_REGION && Boolean(env.AWS_DEFAULT_REGION);
  const named = await region();
  const answer = await caller().catch((failure: unknown) => ({ failure }));
  return { region: named, isDefaultRegion, caller: answer };
}

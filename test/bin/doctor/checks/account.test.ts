import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../../bin/doctor/ask.ts';
import { judgeAccount } from '../../../../bin/doctor/checks/account.ts';
import { namedError } from '../named-error.ts';
import { lines } from './lines.ts';

describe('account', () => {
  const caller = { id: '123456789012', arn: 'arn:aws:iam::123456789012:user/ada' };
  const failing = (failure: unknown) => ({ caller: { failure }, region: 'eu-west-1', isDefaultRegion: false });

  it.each([
    [
      'who and where',
      { caller, region: 'eu-west-1', isDefaultRegion: false },
      'ok: account 123456789012, as arn:aws:iam::123456789012:user/ada → \nok: region eu-west-1',
    ],
    ['no region', { caller, region: undefined, isDefaultRegion: false }, 'problem: no region is set'],
    [
      'a region that only the CDK reads',
      { caller, region: 'eu-west-1', isDefaultRegion: true },
      'export AWS_REGION=eu-west-1',
    ],
    [
      'the root user',
      { caller: { ...caller, arn: 'arn:aws:iam::123456789012:root' }, region: 'x', isDefaultRegion: false },
      'warning: account 123456789012, as its root',
    ],
    [
      'no credentials',
      failing(namedError('CredentialsProviderError', 'Could not load')),
      'problem: no AWS credentials',
    ],
    [
      'an SSO session that is over',
      failing(namedError('CredentialsProviderError', 'The SSO session has expired')),
      'problem: the AWS credentials have expired',
    ],
    [
      'an old session',
      failing(new Unanswered('sts', namedError('ExpiredToken'))),
      'problem: the AWS credentials have expired',
    ],
    [
      'wrong keys',
      failing(namedError('InvalidClientTokenId', 'The token is invalid')),
      'problem: AWS does not take these credentials: The token',
    ],
    [
      'no network',
      failing(new Unanswered('sts:GetCallerIdentity', namedError('Error', '', 'ENOTFOUND'))),
      'warning: cannot look: no answer to sts:GetCallerIdentity (ENOTFOUND)',
    ],
  ])('%s', (_, facts, said) => expect(lines(judgeAccount(facts))).toContain(said));
});

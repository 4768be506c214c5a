import { describe, expect, it } from 'vitest';
import type { IdentityState } from '../../../../bin/doctor/checks/identity.ts';
import { judgeIdentity } from '../../../../bin/doctor/checks/identity.ts';
import { lines } from './lines.ts';

describe('identity', () => {
  const dkim = { isSigning: true, status: 'SUCCESS', tokens: [], zone: 'dkim.amazonses.com' };
  const found = { name: 'news.example', isVerified: true, dkim };
  const state: IdentityState = {
    from: 'a@news.example',
    setting: 'create',
    isDeployed: true,
    region: 'eu-west-1',
    found,
  };

  it.each<[string, IdentityState, string]>([
    ['verified', state, 'ok: news.example is verified'],
    [
      'one that would fail the deployment',
      { ...state, isDeployed: false },
      'problem: SES knows news.example already: the deployment would fail → set newsletter.identity to "existing"',
    ],
    [
      'a domain above is none that clashes',
      { ...state, isDeployed: false, found: { ...found, name: 'example' } },
      'ok: example is verified',
    ],
    ['none yet', { ...state, isDeployed: false, found: undefined }, 'ok: news.example is new to SES'],
    ['none any more', { ...state, found: undefined }, 'problem: SES in eu-west-1 does not know news.example any more'],
    [
      'none, and it should exist',
      { ...state, setting: 'existing', isDeployed: false, found: undefined },
      'problem: newsletter.identity is "existing", and SES in eu-west-1 knows neither',
    ],
    [
      'existing before the deployment',
      { ...state, setting: 'existing', isDeployed: false },
      'ok: news.example is verified',
    ],
    ['not verified', { ...state, found: { ...found, isVerified: false } }, 'problem: news.example is not verified yet'],
    [
      'not verified, nothing deployed',
      { ...state, setting: 'existing', isDeployed: false, found: { ...found, isVerified: false } },
      'warning: news.example is not verified yet',
    ],
    [
      'given up by SES',
      { ...state, found: { ...found, isVerified: false, dkim: { ...dkim, status: 'FAILED' } } },
      'stopped looking for its records after 72 hours',
    ],
    [
      'unsigned',
      { ...state, found: { ...found, dkim: { ...dkim, isSigning: false } } },
      'problem: mails of news.example are not signed',
    ],
    [
      'an address alone',
      { ...state, setting: 'existing', found: { ...found, name: 'a@news.example' } },
      'warning: only the address a@news.example is verified',
    ],
  ])('%s', (_, facts, said) => expect(lines(judgeIdentity(facts))).toContain(said));
});

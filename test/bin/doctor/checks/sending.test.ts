import { describe, expect, it } from 'vitest';
import type { SendingFacts } from '../../../../bin/doctor/checks/sending.ts';
import { judgeSending } from '../../../../bin/doctor/checks/sending.ts';
import { lines } from './lines.ts';

describe('sending', () => {
  const quota = { maxSendRate: 14, max24HourSend: 50_000, sentLast24Hours: 0 };
  const sandboxed = { maxSendRate: 1, max24HourSend: 200, sentLast24Hours: 0 };
  const account = { isProduction: true, isSending: true, enforcement: 'HEALTHY' };
  const facts: SendingFacts = { quota, account, sandbox: false };

  it.each<[string, SendingFacts, string]>([
    ['production', facts, 'ok: production: 50,000 mails in 24 hours, 14 a second → '],
    [
      'production by the limits alone',
      { quota, sandbox: false },
      'ok: production: 50,000 mails in 24 hours, 14 a second (judged by these limits alone)',
    ],
    [
      'the sandbox by the limits alone',
      { quota: sandboxed, sandbox: true },
      'warning: sandbox: 200 mails in 24 hours, 1 a second (judged by these limits alone)',
    ],
    [
      'a sandbox that has more than the limits tell',
      { ...facts, account: { ...account, isProduction: false }, sandbox: true },
      'warning: sandbox: 50,000',
    ],
    [
      'a request that is looked at',
      { quota: sandboxed, account: { ...account, isProduction: false, review: 'PENDING' }, sandbox: true },
      'is being looked at',
    ],
    [
      'a request that was denied',
      { quota: sandboxed, account: { ...account, isProduction: false, review: 'DENIED' }, sandbox: true },
      'was denied',
    ],
    [
      'a setting that would fail each mail',
      { quota: sandboxed, sandbox: false },
      'problem: newsletter.sandbox is false',
    ],
    ['a setting that gives too much', { ...facts, sandbox: true }, 'warning: newsletter.sandbox is true'],
    ['a pause', { ...facts, account: { ...account, isSending: false } }, 'problem: sending is paused'],
    ['a stop', { ...facts, account: { ...account, enforcement: 'SHUTDOWN' } }, 'problem: AWS has stopped all sending'],
    [
      'a review',
      { ...facts, account: { ...account, enforcement: 'PROBATION' } },
      'warning: AWS has put the account under review',
    ],
    [
      'the dearer plan that new accounts begin with',
      { ...facts, account: { ...account, plan: 'ESSENTIALS' } },
      'put-account-pricing-attributes --plan NONE',
    ],
  ])('%s', (_, found, said) => expect(lines(judgeSending(found))).toContain(said));

  it('says nothing of a setting that cannot be read', () => {
    expect(judgeSending({ ...facts, sandbox: undefined })).toHaveLength(1);
  });
});

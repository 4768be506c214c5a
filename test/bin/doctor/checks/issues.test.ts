import { describe, expect, it } from 'vitest';
import type { IssueFacts } from '../../../../bin/doctor/checks/issues.ts';
import { judgeIssue } from '../../../../bin/doctor/checks/issues.ts';
import type { Issue, IssueReport } from '../../../../lambda/model/issue.ts';
import { lines } from './lines.ts';

const NOW = new Date('2026-11-22T18:00:00Z');

describe('issues', () => {
  const issue = (change: Partial<Issue>): Issue => ({
    id: 'I',
    status: 'sent',
    scheduledAt: '2026-11-22T17:50:00.000Z',
    subject: 'S',
    ...change,
  });
  const counts = {
    audience: 9,
    sent: 9,
    refused: 0,
    suppressed: 0,
    uncertain: 0,
    waiting: 0,
    bounced: 0,
    complained: 0,
    overdue: 0,
    withheld: 0,
  };
  const report: IssueReport = { issueId: 'I', countedAt: '', ...counts };
  const judge = (change: Partial<Issue>, counted: Partial<IssueReport> = {}) => {
    const facts: IssueFacts = { issue: issue(change), report: { ...report, ...counted }, now: NOW, sendWindow: 6 };
    return lines(judgeIssue(facts));
  };
  const old = '2026-11-22T10:00:00.000Z';

  it.each([
    ['sent', judge({}), 'ok: I is sent: 9 sent of 9'],
    [
      'refused',
      judge({}, { sent: 8, refused: 1 }),
      'warning: I is sent: 8 sent, 1 refused of 9; SES refused 1 for good',
    ],
    ['held', judge({}, { sent: 8, uncertain: 1, overdue: 1 }), 'issue resend-missed I'],
    ['being made', judge({ status: 'building' }), 'ok: I is being made'],
    [
      'hanging in the making',
      judge({ status: 'building', scheduledAt: old }),
      'problem: I has been in the making for 8 h 0 min',
    ],
    [
      'on its way',
      judge({ status: 'sending', passedAt: '2026-11-22T17:50:00.000Z' }, { sent: 5, waiting: 4 }),
      'ok: I is on its way to its readers: 5 sent, 4 waiting of 9',
    ],
    [
      'forgotten',
      judge({ status: 'sending', passedAt: old }),
      'problem: I is on its way to its readers: 9 sent of 9; no pass has looked after it for 8 h 0 min',
    ],
    [
      'slow',
      judge({ status: 'sending', scheduledAt: old, passedAt: '2026-11-22T17:50:00.000Z' }),
      'warning: I is on its way',
    ],
    [
      'paused',
      judge({ status: 'paused', reason: 'canary: 5 bounced' }),
      'warning: I waits for your word: canary: 5 bounced → npm run -s digest -- issue resume I, or issue cancel I',
    ],
    ['cancelled', judge({ status: 'cancelled' }), 'ok: I was cancelled'],
  ])('%s', (_, said, expected) => expect(said).toContain(expected));
});

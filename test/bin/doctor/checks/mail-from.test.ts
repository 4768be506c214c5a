import { describe, expect, it } from 'vitest';
import { judgeMailFrom } from '../../../../bin/doctor/checks/mail-from.ts';
import { lines } from './lines.ts';

describe('bounces', () => {
  const facts = {
    domain: 'b.n.example',
    status: 'SUCCESS',
    region: 'eu-west-1',
    mx: ['10 feedback-smtp.eu-west-1.amazonses.com'],
    txt: ['v=spf1 include:amazonses.com ~all'],
  };
  it.each([
    ['right', facts, 'ok: bounces go to b.n.example'],
    ['right, not seen yet', { ...facts, status: 'PENDING' }, 'warning: the records of b.n.example are right'],
    ['no MX', { ...facts, mx: [] }, 'problem: b.n.example has no MX record'],
    [
      'an MX of another region',
      { ...facts, mx: ['10 feedback-smtp.us-east-1.amazonses.com'] },
      'problem: b.n.example has other MX records',
    ],
    ['no SPF', { ...facts, txt: ['x'] }, 'problem: b.n.example has no SPF record'],
    ['two SPF', { ...facts, txt: [...facts.txt, 'v=spf1 -all'] }, 'problem: b.n.example has 2 SPF records'],
    ['SPF without SES', { ...facts, txt: ['v=spf1 include:example.com -all'] }, 'does not allow SES'],
  ])('%s', (_, found, said) => expect(lines(judgeMailFrom(found))).toContain(said));
});

import { describe, expect, it } from 'vitest';
import { judgeRecipients } from '../../../../bin/doctor/checks/recipients.ts';
import { lines } from './lines.ts';

describe('readers of a sandbox', () => {
  const judge = (readers: readonly string[]) =>
    lines(judgeRecipients({ readers, verified: new Set(['a@x.example', 'y.example']) }));

  it.each([
    [
      'verified by themselves or by their domain',
      ['a@x.example', 'b@y.example', 'c@mail.y.example'],
      'ok: every reader is verified',
    ],
    [
      'unverified',
      ['a@x.example', 'b@x.example'],
      'warning: 1 of 2 readers is not verified: in the sandbox SES refuses their mail → aws ses verify-email-identity --email-address b@x.example',
    ],
    ['none', [], ''],
  ])('%s', (_, readers, said) => expect(judge(readers).startsWith(said)).toBe(true));
});

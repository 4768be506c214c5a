import { describe, expect, it } from 'vitest';
import { judgeAlarms } from '../../../../bin/doctor/checks/alarms.ts';
import { lines } from './lines.ts';

describe('alarms', () => {
  const ada = { protocol: 'email', endpoint: 'ada@example.org', isConfirmed: true };
  it.each([
    ['nobody', [], 'warning: nobody hears of alarms → aws sns subscribe --topic-arn arn:t'],
    ['somebody', [ada], 'ok: alarms go to ada@example.org'],
    ['unconfirmed', [{ ...ada, isConfirmed: false }], 'warning: ada@example.org has not confirmed, and hears nothing'],
  ])('%s', (_, subscribers, said) => expect(lines(judgeAlarms(subscribers, 'arn:t'))).toContain(said));
});

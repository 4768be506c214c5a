import { describe, expect, it } from 'vitest';
import { judgeProof } from '../../../../bin/doctor/checks/proof.ts';
import { lines } from './lines.ts';
import { WHOLE } from './whole.ts';

describe('proof', () => {
  const proof = {
    kind: 'bounce',
    sent: { outcome: 'sent', messageId: 'm' },
    isConfirmed: true,
    isTold: true,
    isSuppressed: true,
  } as const;
  const silent = { ...proof, isConfirmed: false, isTold: false, isSuppressed: false };
  it.each([
    ['proven', proof, WHOLE, 'ok: a simulated bounce came back'],
    [
      'not sent',
      { ...silent, sent: { outcome: 'refused', reason: 'MessageRejected: no' } as const },
      WHOLE,
      'problem: a simulated bounce could not be sent: MessageRejected: no',
    ],
    ['not suppressed', { ...proof, isSuppressed: false }, WHOLE, 'was not taken off the list'],
    ['confirmed only', { ...silent, isConfirmed: true }, WHOLE, 'warning: SES confirmed'],
    [
      'not taken by Lambda',
      silent,
      { ...WHOLE, queue: { ...WHOLE.queue, waiting: 2 } },
      'it hangs between SQS and Lambda',
    ],
    ['failing', silent, { ...WHOLE, deadLetters: { ...WHOLE.queue, waiting: 2 } }, 'the feedback function fails'],
    ['no topic', silent, { ...WHOLE, topic: undefined, queue: undefined }, 'SES tells no topic'],
    ['no queue', silent, { ...WHOLE, queue: undefined }, 'it hangs between SNS and SQS'],
    ['nothing at all', silent, WHOLE, 'it hangs between SES and SQS'],
    ['nothing to be looked at', silent, undefined, 'it hangs between SES and SQS'],
  ])('%s', (_, found, chain, said) => expect(lines(judgeProof({ proof: found, chain, seconds: 90 }))).toContain(said));
});

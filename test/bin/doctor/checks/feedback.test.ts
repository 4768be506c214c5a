import { describe, expect, it } from 'vitest';
import { judgeFeedback } from '../../../../bin/doctor/checks/feedback.ts';
import { lines } from './lines.ts';
import { WHOLE } from './whole.ts';

describe('feedback', () => {
  it.each([
    ['whole', WHOLE, 'ok: SES → SNS → SQS is whole; no event waits'],
    ['no set', { ...WHOLE, set: undefined }, 'problem: SES has no configuration set set'],
    ['switched off', { ...WHOLE, set: { name: 'set', isSending: false } }, 'warning: sending is switched off'],
    ['no topic', { ...WHOLE, topic: undefined, events: [] }, 'problem: SES tells nobody'],
    ['no bounces', { ...WHOLE, events: ['send', 'reject', 'complaint'] }, 'problem: SES does not tell of bounce'],
    ['no queue', { ...WHOLE, queue: undefined }, 'problem: the topic t feeds no queue'],
    [
      'many events',
      { ...WHOLE, queue: { ...WHOLE.queue, waiting: 5000 } },
      'warning: SES → SNS → SQS is whole, and 5,000 events wait',
    ],
    [
      'dead letters',
      { ...WHOLE, deadLetters: { ...WHOLE.queue, waiting: 1 } },
      'warning: 1 event could not be handled',
    ],
  ])('%s', (_, chain, said) => expect(lines(judgeFeedback(chain, 'set'))).toContain(said));
});

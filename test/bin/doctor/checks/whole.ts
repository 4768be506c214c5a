const queue = { name: 'q', waiting: 0, inHand: 0 };

/** SES → SNS → SQS with nothing missing and nothing waiting. */
export const WHOLE = {
  set: { name: 'set', isSending: true },
  events: ['send', 'reject', 'bounce', 'complaint', 'deliveryDelay'],
  topic: 't',
  queue,
  deadLetters: queue,
};

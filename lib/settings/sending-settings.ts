import { block, choice, number } from './fields.ts';

const CANARY = {
  share: number('a share such as 0.05; 0 is none', 0, 0.5),
  wait: number('minutes such as 30', 5, 1440),
};

/** How issues are sent; see docs/sending.md. */
export const SENDING_SETTINGS = {
  uncertain: choice('resend', 'hold').default('resend').meta({
    description: '`resend` or `hold`: what becomes of a copy of which SES has said nothing for an hour',
  }),
  sendWindow: number('hours such as 6', 1, 240).default(6).meta({
    description: 'hours; an issue that lay about for longer waits for your word',
  }),
  canary: block('a pair such as { "share": 0.05, "wait": 30 }', CANARY).default({ share: 0.05, wait: 30 }).meta({
    description:
      '`share` and `wait`: the part of the readers that is mailed first, and the minutes until the rest; below 500 readers there is none',
  }),
};

/** Send functions side by side. */
export const SENDER_SETTINGS = {
  senders: number('a number of functions such as 2', 2, 100).default(2).meta({
    description: 'send functions side by side: one for every fifty mails a second that SES allows you',
  }),
};

import type { Answer } from './model.ts';
import type { Service } from './service.ts';

/** Doubles with one decimal, as SES writes them. */
export const getSendQuota = ({ account, quota }: Pick<Service, 'account' | 'quota'>): Answer => ({
  kind: 'result',
  fields: {
    SentLast24Hours: quota.sentLast24Hours().toFixed(1),
    Max24HourSend: account.max24HourSend.toFixed(1),
    MaxSendRate: account.maxSendRate.toFixed(1),
  },
});

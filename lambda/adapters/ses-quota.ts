import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses';
import type { Mailer } from '../ports.ts';

/** All senders may start in the same second, and SES answers one of them; asking again is harmless. */
const MAX_ATTEMPTS = 8;

/** What the account may send, from Amazon SES. In the sandbox it is 200 mails a day and one a second. */
export function sesQuota(ses = new SESClient({ maxAttempts: MAX_ATTEMPTS })): Mailer['quota'] {
  return async () => {
    const { MaxSendRate = 1, Max24HourSend = 0, SentLast24Hours = 0 } = await ses.send(new GetSendQuotaCommand({}));
    return { maxSendRate: MaxSendRate, max24HourSend: Max24HourSend, sentLast24Hours: SentLast24Hours };
  };
}

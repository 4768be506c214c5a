import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Outgoing } from '../model/delivery.ts';
import type { Mailer } from '../ports.ts';
import { CONNECTIONS } from './connections.ts';
import { outcomeOfSesError } from './ses-errors.ts';
import { sesQuota } from './ses-quota.ts';

/** Amazon SES, v1 API. The SDK never tries a second time: whether a mail may be sent again is decided by its delivery row. */
export function sesMailer(configurationSet: string, ses = createSes()): Mailer {
  return {
    async send(mail) {
      try {
        const { MessageId = '' } = await ses.send(commandFor(mail, configurationSet));
        return { outcome: 'sent', messageId: MessageId };
      } catch (error) {
        return outcomeOfSesError(error, mail.from);
      }
    },
    quota: sesQuota(),
  };
}

/** Milliseconds. A request that hangs is given up, and its mail is uncertain, well before the send function's own end. */
const TIMEOUTS = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true };

const createSes = () => new SESClient({ maxAttempts: 1, requestHandler: { ...TIMEOUTS, ...CONNECTIONS } });

function commandFor({ from, to, raw, issueId, subscriberId }: Outgoing, configurationSet: string): SendRawEmailCommand {
  return new SendRawEmailCommand({
    Source: from,
    Destinations: [to],
    RawMessage: { Data: Buffer.from(raw, 'latin1') },
    ConfigurationSetName: configurationSet,
    Tags: [
      ...(issueId === undefined ? [] : [{ Name: 'issue', Value: issueId }]),
      { Name: 'subscriber', Value: subscriberId },
    ],
  });
}

import { randomUUID } from 'node:crypto';
import { checkSubmission } from './check-submission.ts';
import type { AcceptedMail, Answer, Fault, Parameters, Refusal, Submission } from './model.ts';
import { parseSubmission } from './parse-request.ts';
import { refuse } from './refuse.ts';
import type { Service } from './service.ts';
import { stamp } from './stamp.ts';

const BROKEN: Refusal = { kind: 'refusal', status: 500, code: 'InternalFailure', message: 'Internal service error.' };
const SILENCE: Answer = { kind: 'silence' };

const INSTEAD: Readonly<Partial<Record<Fault, Answer>>> = {
  throttle: refuse('Throttling', 'Maximum sending rate exceeded.'),
  'fail before': BROKEN,
  'drop before': SILENCE,
};
/** The mail is on its way; only its answer is lost. */
const AFTERWARDS: Readonly<Partial<Record<Fault, Answer>>> = { 'fail after': BROKEN, 'drop after': SILENCE };

/** SendRawEmail: check, count, keep, answer. */
export async function sendRawEmail(service: Service, parameters: Parameters): Promise<Answer> {
  const submission = parseSubmission(parameters);
  if (!submission) return refuse('InvalidParameterValue', "Missing required parameter 'RawMessage.Data'.");
  const fault = await service.faults(submission);
  const instead = fault && INSTEAD[fault];
  if (instead) return instead;
  const checked = checkSubmission(submission, service.account);
  if ('kind' in checked) return checked;
  const throttled = service.quota.take(checked.length);
  if (throttled) return throttled;
  const mail = accept(service, { ...submission, destinations: checked });
  await service.onAccepted(mail);
  return (fault && AFTERWARDS[fault]) ?? { kind: 'result', fields: { MessageId: mail.messageId } };
}

function accept(service: Service, submission: Submission): AcceptedMail {
  const acceptedAt = service.now();
  const messageId = newMessageId(acceptedAt);
  const raw = stamp(submission.raw, messageId, service.account.region, acceptedAt);
  const mail = { ...submission, raw, messageId, acceptedAt };
  service.outbox.put(mail);
  return mail;
}

/** The form SES gives them: the time in hex, a UUID, a counter. */
const newMessageId = (at: Date): string => `0100${at.getTime().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;

import type { SendOutcome } from '../model/delivery.ts';

type Failure = Exclude<SendOutcome, { outcome: 'sent' }>['outcome'];

/** What an error of the SDK looks like; nothing of it is certain to be there. */
interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** Errors by which SES says that this account, sender or set-up sends nothing for now. */
const STOPPED = new Set([
  'AccountSendingPausedException',
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'ConfigurationSetSendingPausedException',
  'MailFromDomainNotVerifiedException',
]);

/** Errors about this one message. */
const REFUSED = new Set(['InvalidParameterValue', 'MessageRejected', 'ValidationError']);

/** The connection was never made, so nothing can have been taken. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * What a failed SendRawEmail proves. Only an answer of SES with a 4xx status, or a connection never made, proves that
 * the mail was not taken; everything else is uncertain.
 * @see https://docs.aws.amazon.com/ses/latest/dg/using-ses-api-error-codes.html
 */
export function outcomeOfSesError(error: unknown, from: string): SendOutcome {
  const { name = 'Error', message = '', code = '', $metadata } = (error ?? {}) as SdkError;
  const reason = `${name}: ${message}`;
  const status = $metadata?.httpStatusCode ?? 0;
  const isRefusal = status >= 400 && status < 500;
  if (name === 'CredentialsProviderError') return { outcome: 'stopped', reason };
  if (isRefusal) return { outcome: refusalOf(name, message, from), reason };
  return { outcome: NEVER_CONNECTED.has(code) ? 'released' : 'uncertain', reason };
}

/** An error nobody has met before stops the send: that loses nothing, and an operator will look. */
function refusalOf(name: string, message: string, from: string): Failure {
  if (name === 'Throttling' || name === 'ThrottlingException') return /daily/i.test(message) ? 'stopped' : 'released';
  if (STOPPED.has(name) || isUnverified(message, from)) return 'stopped';
  return REFUSED.has(name) ? 'refused' : 'stopped';
}

/** In the sandbox SES also names recipients as not verified; only the sender's identity concerns everybody. */
function isUnverified(message: string, from: string): boolean {
  const domain = from.slice(from.indexOf('@') + 1).toLowerCase();
  const failed = /not verified\..*?:(.*)$/is.exec(message)?.[1]?.toLowerCase() ?? '';
  const identities: readonly string[] = failed.match(/[^\s<>,]+/g) ?? [];
  return identities.includes(from.toLowerCase()) || identities.includes(domain);
}

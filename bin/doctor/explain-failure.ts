import { Unanswered } from './ask.ts';
import { type Finding, warning } from './finding.ts';

interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

type Explain = (error: SdkError, permission: string) => Finding | undefined;

/** Each says what it knows an error to mean; the first that does is believed. */
const EXPLANATIONS: readonly Explain[] = [
  ({ name = '', message = '' }, permission) =>
    /AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized/i.test(`${name} ${message}`)
      ? warning(
          `cannot look: ${permission} is not allowed`,
          `allow these credentials ${permission}, or look in the console`,
        )
      : undefined,
  ({ name = '', code = '', message = '' }, permission) =>
    /Timeout|ECONN|ENOTFOUND|EAI_AGAIN|ETIME|ENETUNREACH|EHOSTUNREACH|EPIPE/.test(`${name} ${code} ${message}`)
      ? warning(`cannot look: no answer to ${permission} (${code || name})`, 'look at the network, then run it again')
      : undefined,
  ({ name = '' }, permission) =>
    /Throttl|TooManyRequests/.test(name)
      ? warning(`cannot look: ${permission} was asked for too often`, 'run it again in a minute')
      : undefined,
  ({ name = '' }, permission) =>
    /ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|CredentialsProviderError/.test(name)
      ? warning(`cannot look: the credentials for ${permission} are not valid`, 'sign in again')
      : undefined,
];

/** What a check says that could not look: a warning, never a crash, for it proves nothing either way. */
export function explainFailure(error: unknown): Finding {
  const permission = error instanceof Unanswered ? error.permission : 'the question';
  const cause = (error instanceof Unanswered ? error.cause : error) as SdkError;
  for (const explain of EXPLANATIONS) {
    const found = explain(cause ?? {}, permission);
    if (found) return found;
  }
  return warning(`cannot look: ${permission}: ${cause?.name ?? 'Error'}: ${cause?.message ?? String(cause)}`);
}

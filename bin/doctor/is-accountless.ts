/** What an SDK error tells of itself. */
interface Cause {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
}

export const causeOf = (failure: unknown): Cause => ((failure as Error).cause ?? failure) as Cause;

export const NO_CREDENTIALS = /CredentialsProviderError|TokenProviderError/;
export const EXPIRED = /Expired/;
export const NOT_VALID =
  /InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidAccessKeyId|InvalidToken/;
const UNREACHABLE = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|TimeoutError/;

/** Where STS says this, nothing can be asked of any service. */
export function isAccountless(failure: unknown): boolean {
  const { name = '', code = '' } = causeOf(failure);
  return [NO_CREDENTIALS, EXPIRED, NOT_VALID].some((kind) => kind.test(name)) || UNREACHABLE.test(`${name} ${code}`);
}

import { describe, expect, it } from 'vitest';
import { outcomeOfSesError } from '../../lambda/adapters/ses-errors.ts';

const FROM = 'digest@news.example';
const refusal = (name: string, message: string, httpStatusCode = 400) => ({
  name,
  message,
  $metadata: { httpStatusCode },
});
const REGION = 'The following identities failed the check in region EU-WEST-1:';

describe('an error of SES', () => {
  it.each([
    ['too fast', refusal('Throttling', 'Maximum sending rate exceeded.'), 'released'],
    ['daily quota', refusal('Throttling', 'Daily message quota exceeded.'), 'stopped'],
    ['account paused', refusal('AccountSendingPausedException', 'Email sending is disabled'), 'stopped'],
    [
      'no configuration set',
      refusal('ConfigurationSetDoesNotExist', 'Configuration set <x> does not exist.'),
      'stopped',
    ],
    ['sender not verified', refusal('MessageRejected', `Email address is not verified. ${REGION} ${FROM}`), 'stopped'],
    [
      'sender with name not verified',
      refusal('MessageRejected', `Email address is not verified. ${REGION} News <${FROM}>`),
      'stopped',
    ],
    [
      'sandbox: reader not verified',
      refusal('MessageRejected', `Email address is not verified. ${REGION} ada@example.com`),
      'refused',
    ],
    ['bad address', refusal('InvalidParameterValue', 'Missing final "@domain"'), 'refused'],
    ['bad content', refusal('MessageRejected', 'Bad content'), 'refused'],
    ['no permission', refusal('AccessDenied', 'not authorized to perform ses:SendRawEmail', 403), 'stopped'],
    ['unheard-of refusal', refusal('SomethingNew', '?'), 'stopped'],
    ['no credentials', { name: 'CredentialsProviderError', message: 'Could not load credentials' }, 'stopped'],
    ['server error', refusal('InternalFailure', 'oops', 500), 'uncertain'],
    ['unavailable', refusal('ServiceUnavailable', 'busy', 503), 'uncertain'],
    ['time-out', { name: 'TimeoutError', message: 'timed out' }, 'uncertain'],
    ['reset socket', { name: 'Error', code: 'ECONNRESET', message: 'socket hang up' }, 'uncertain'],
    ['never connected', { name: 'Error', code: 'ECONNREFUSED', message: 'connect' }, 'released'],
    ['name not found', { name: 'Error', code: 'ENOTFOUND', message: 'getaddrinfo' }, 'released'],
    ['not an error at all', undefined, 'uncertain'],
  ])('%s', (_, error, outcome) => {
    expect(outcomeOfSesError(error, FROM).outcome).toBe(outcome);
  });
});

import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../bin/doctor/ask.ts';
import { explainFailure } from '../../../bin/doctor/explain-failure.ts';
import { lines } from './checks/lines.ts';
import { namedError } from './named-error.ts';

describe('a question without an answer', () => {
  const why = (failure: Error) => lines(explainFailure(new Unanswered('ses:GetAccount', failure)));
  it.each([
    [
      'denied',
      namedError('AccessDeniedException'),
      'warning: cannot look: ses:GetAccount is not allowed → allow these credentials ses:GetAccount',
    ],
    ['denied by SNS', namedError('AuthorizationErrorException'), 'is not allowed'],
    ['cut off', namedError('TimeoutError'), 'warning: cannot look: no answer to ses:GetAccount (TimeoutError)'],
    ['too often', namedError('TooManyRequestsException'), 'was asked for too often'],
    ['anything else', namedError('Strange', 'odd'), 'warning: cannot look: ses:GetAccount: Strange: odd'],
  ])('%s is a warning that names the permission', (_, failure, said) => expect(why(failure)).toContain(said));
});

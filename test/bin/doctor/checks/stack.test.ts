import { describe, expect, it } from 'vitest';
import { judgeStack } from '../../../../bin/doctor/checks/stack.ts';
import { lines } from './lines.ts';

describe('stack', () => {
  it.each([
    [undefined, 'ok: News is not deployed yet'],
    ['CREATE_COMPLETE', 'ok: News is deployed'],
    ['UPDATE_COMPLETE', 'ok: News is deployed'],
    ['UPDATE_IN_PROGRESS', 'warning: News is being changed right now'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'warning: News is being changed right now'],
    ['ROLLBACK_COMPLETE', 'delete-stack --stack-name News, remove the cause, then npx cdk deploy'],
    ['UPDATE_ROLLBACK_COMPLETE', 'warning: the last change of News failed; the version before it is running'],
    ['UPDATE_ROLLBACK_FAILED', 'continue-update-rollback --stack-name News'],
    ['REVIEW_IN_PROGRESS', 'warning: News was prepared and never deployed'],
  ])('%s', (status, said) => expect(lines(judgeStack({ name: 'News', status }))).toContain(said));
});

import { describe, expect, it } from 'vitest';
import { judgeBootstrap } from '../../../../bin/doctor/checks/bootstrap.ts';
import { lines } from './lines.ts';

describe('bootstrap', () => {
  it.each([
    ['27', 'ok: version 27'],
    ['6', 'ok: version 6'],
    ['5', 'problem: version 5 is too old, 6 is needed → npx cdk bootstrap'],
    [undefined, 'problem: the CDK has never been set up in eu-west-1 → npx cdk bootstrap'],
  ])('%s', (version, said) => expect(lines(judgeBootstrap(version, 'eu-west-1'))).toContain(said));
});

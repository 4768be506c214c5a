import { expect, test } from 'vitest';
import { synthesize } from './synthesize.ts';

/**
 * What CloudFormation is given, as a reviewer sees it change: `npx vitest run test/lib/template.test.ts -u` writes it anew. The functions'
 * code is left out, so that it changes with the stack only.
 */
test('the template is the one that was looked at', async () => {
  const text = JSON.stringify(synthesize(), null, 2);
  await expect(text.replace(/[\da-f]{64}/g, '<asset>')).toMatchFileSnapshot('__snapshots__/template.json.txt');
});

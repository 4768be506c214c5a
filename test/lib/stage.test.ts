import { Code } from 'aws-cdk-lib/aws-lambda';
import { App } from 'aws-cdk-lib/core';
import { expect, test } from 'vitest';
import { DigestStack } from '../../lib/digest-stack.ts';
import { checkSettings } from '../../lib/settings.ts';
import { cdkJson } from './cdk-json.ts';

function stackOf(stage: string): DigestStack {
  const checked = checkSettings({ ...cdkJson.context.newsletter, name: 'Käse & Brot' }, stage);
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return new DigestStack(new App(), { settings: checked.settings, code: () => Code.fromInline('empty') });
}

test('production is kept from being deleted by a slip, and a stage is not', () => {
  expect(['production', 'dev'].map((stage) => stackOf(stage).terminationProtection)).toEqual([true, false]);
});

test('everything carries the newsletter and the stage, for whoever splits the bill', () => {
  expect(['production', 'dev'].map((stage) => stackOf(stage).tags.tagValues())).toEqual([
    { newsletter: 'Käse   Brot', stage: 'production' },
    { newsletter: 'Käse   Brot', stage: 'dev' },
  ]);
});

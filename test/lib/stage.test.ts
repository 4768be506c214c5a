import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { App } from 'aws-cdk-lib/core';
import { describe, expect, test } from 'vitest';
import { DigestStack } from '../../lib/digest-stack.ts';
import { checkSettings } from '../../lib/settings.ts';
import { cdkJson } from './cdk-json.ts';

function stackOf(stage: string, dev: object = {}, sandbox = true): DigestStack {
  process.env.CDK_VALIDATION = 'false';
  const block = { ...cdkJson.context.newsletter, name: 'Käse & Brot', sandbox, stages: { dev } };
  const checked = checkSettings(block, stage);
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return new DigestStack(new App(), { settings: checked.settings, code: () => Code.fromInline('empty') });
}

const production = stackOf('production');
const dev = stackOf('dev', { recipients: ['You@example.org'] });

test('production is kept from being deleted by a slip once it may mail readers, and a stage is not', () => {
  const stacks = [stackOf('production', {}, false), stackOf('dev', {}, false), production];
  expect(stacks.map(({ terminationProtection }) => terminationProtection)).toEqual([true, false, false]);
});

test('everything carries the newsletter and the stage, for whoever splits the bill', () => {
  expect([production, dev].map(({ tags }) => tags.tagValues())).toEqual([
    { newsletter: 'Käse   Brot', stage: 'production' },
    { newsletter: 'Käse   Brot', stage: 'dev' },
  ]);
});

describe('IAM lets the functions mail', () => {
  const conditionsOf = (stack: DigestStack): readonly unknown[] => {
    const policies = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
    const sending = policies
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Action }) => Action === 'ses:SendRawEmail');
    return [...new Set(sending.map(({ Condition }) => JSON.stringify(Condition['ForAllValues:StringEquals'])))];
  };

  test.each([
    ['of a stage its recipients only, as their rows spell them', dev, '{"ses:Recipients":["you@example.org"]}'],
    ['of a stage that names none nobody', stackOf('dev'), '{"ses:Recipients":["nobody"]}'],
    ['of a stage that says so everybody', stackOf('dev', { recipients: 'everybody' }), undefined],
    ['of production everybody', production, undefined],
  ])('%s', (_, stack, condition) => {
    expect(conditionsOf(stack)).toEqual([condition]);
  });
});

import { Code } from 'aws-cdk-lib/aws-lambda';
import { App } from 'aws-cdk-lib/core';
import { DigestStack } from '../../lib/digest-stack.ts';
import { checkSettings } from '../../lib/settings.ts';
import { cdkJson } from './cdk-json.ts';

export interface Resource {
  readonly Type: string;
  /** As many shapes as AWS has resources. */
  readonly Properties: ReturnType<typeof JSON.parse>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

/** By what was changed: a synthesis takes half a second, and most tests want the same ones. */
const made = new Map<string, Template>();

/** The stack of cdk.json's example settings, with empty functions: bundling and validation have tests of their own. */
export function synthesize(changes: Readonly<Record<string, unknown>> = {}): Template {
  const key = JSON.stringify(changes);
  const template = made.get(key) ?? newTemplate(changes);
  made.set(key, template);
  return template;
}

function newTemplate(changes: Readonly<Record<string, unknown>>): Template {
  process.env.CDK_VALIDATION = 'false';
  const app = new App({ context: cdkJson.context, analyticsReporting: false });
  const checked = checkSettings({ ...cdkJson.context.newsletter, ...changes });
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  const stack = new DigestStack(app, { settings: checked.settings, code: () => Code.fromInline('empty') });
  return app.synth().getStackByName(stack.stackName).template as Template;
}

/** Properties of every resource of a type. */
export const propertiesOf = ({ Resources }: Template, type: string) =>
  Object.values(Resources).flatMap(({ Type, Properties }) => (Type === type ? [Properties] : []));

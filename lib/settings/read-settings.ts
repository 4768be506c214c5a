import { readFileSync } from 'node:fs';
import { checkSettings, type Settings } from '../settings.ts';

const CDK_JSON = new URL('../../cdk.json', import.meta.url);

/** The settings of cdk.json, for what is done without deploying. */
export function readSettings(): Settings {
  const { context } = JSON.parse(readFileSync(CDK_JSON, 'utf8')) as {
    readonly context?: { readonly newsletter?: unknown };
  };
  const checked = checkSettings(context?.newsletter);
  if (checked.ok) return checked.settings;
  throw new Error(`Cannot read the newsletter's settings in cdk.json:\n  ${checked.problems.join('\n  ')}`);
}

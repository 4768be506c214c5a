import { readFileSync } from 'node:fs';
import { type CheckedSettings, checkSettings, type Settings } from '../settings.ts';

const CDK_JSON = new URL('../../cdk.json', import.meta.url);

/** The settings of cdk.json, for what is done without deploying. */
export function readSettings(): Settings {
  const checked = checkCdkJson();
  if (checked.ok) return checked.settings;
  throw new Error(`Cannot read the newsletter's settings in cdk.json:\n  ${checked.problems.join('\n  ')}`);
}

/** The same, of any stage, or all that is wrong with them. */
export function checkCdkJson(stage?: string): CheckedSettings {
  try {
    const { context } = JSON.parse(readFileSync(CDK_JSON, 'utf8')) as {
      readonly context?: { readonly newsletter?: unknown };
    };
    return checkSettings(context?.newsletter, stage);
  } catch (error) {
    return { ok: false, problems: [`cdk.json cannot be read: ${(error as Error).message}`] };
  }
}

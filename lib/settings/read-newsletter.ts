import { readFileSync } from 'node:fs';
import type { Newsletter } from '../../lambda/model.ts';
import { checkSettings } from '../settings.ts';

const CDK_JSON = new URL('../../cdk.json', import.meta.url);

/** The newsletter of cdk.json, for mails that are made without deploying: they look like those that will be sent. */
export function readNewsletter(): Newsletter {
  const { context } = JSON.parse(readFileSync(CDK_JSON, 'utf8')) as {
    readonly context?: { readonly newsletter?: unknown };
  };
  const checked = checkSettings(context?.newsletter);
  if (checked.ok) return checked.settings.newsletter;
  throw new Error(`Cannot read the newsletter's settings in cdk.json:\n  ${checked.problems.join('\n  ')}`);
}

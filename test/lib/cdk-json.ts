import { readFileSync } from 'node:fs';

interface CdkJson {
  readonly context: Readonly<Record<string, unknown>> & { readonly newsletter: Readonly<Record<string, unknown>> };
}

/** The project's own cdk.json: its feature flags and its example settings. */
export const cdkJson = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as CdkJson;

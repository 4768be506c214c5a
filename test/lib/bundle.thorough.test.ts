import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WIRES } from '../../lambda/config.ts';
import { type Bundle, bundle } from '../../lib/bundle.ts';
import { HANDLERS } from '../../lib/handlers.ts';

/** Three runs of esbuild on a machine that may be busy. */
const PATIENCE = 60_000;

const bundles = new Map<string, Bundle>();
let away = '';

beforeAll(async () => {
  away = await mkdtemp(join(tmpdir(), 'verbatim-bundle-'));
  for (const name of Object.values(WIRES)) vi.stubEnv(name, '{}');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  for (const handler of HANDLERS) bundles.set(handler, await bundle(handler));
}, PATIENCE);

afterAll(() => rm(away, { recursive: true }));

describe.each(HANDLERS)('the bundle of %s', (handler) => {
  test('loads where there is no node_modules', { timeout: PATIENCE }, async () => {
    const moved = join(away, `${handler}.mjs`);
    await copyFile(join(bundles.get(handler)?.directory ?? '', 'index.mjs'), moved);
    const loaded = await import(/* @vite-ignore */ pathToFileURL(moved).href);
    expect(loaded.handler).toBeTypeOf('function');
  });

  test('is made of the handler, and of no build-time tool', () => {
    const inputs = bundles.get(handler)?.inputs ?? [];
    expect([
      inputs.includes(`lambda/handlers/${handler}.ts`),
      inputs.filter((input) => /node_modules\/(?:mjml|aws-cdk-lib|constructs|esbuild)/.test(input)),
    ]).toEqual([true, []]);
  });
});

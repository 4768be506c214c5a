import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTemplates } from '../../templates/build.ts';

const NAMES = ['digest.js', 'letter.js'];
const built = (folder: string) => Promise.all(NAMES.map((name) => readFile(join(folder, name), 'utf8')));

describe('buildTemplates', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'templates-'));
    await buildTemplates(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes what the lambda will use: build/ is up to date (else run npm run build)', async () => {
    expect(await built('build/templates')).toEqual(await built(folder));
  });

  it('changes nothing the second time', async () => {
    const before = await built(folder);
    await buildTemplates(folder);
    expect(await built(folder)).toEqual(before);
  });

  it('leaves no token and no stand-in colour behind', async () => {
    expect((await built(folder)).join('\n')).not.toMatch(/\$(light|dark|accent|serif|sans)|#acce0/);
  });

  it('bundles without MJML and without Handlebars', async () => {
    const { metafile, warnings } = await build({
      entryPoints: ['lambda/render/render-email.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      minify: true,
      outdir: folder,
    });
    expect(warnings).toEqual([]);
    expect(Object.keys(metafile.inputs).filter((path) => /mjml|handlebars|source-map/.test(path))).toEqual([]);
    expect(Object.values(metafile.outputs)[0]?.bytes).toBeLessThan(100_000);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { median } from './median.ts';

const ENTRY = 'lambda/analyze/analyze.ts';
const TIMES = 7;

/** CPU time of starting with the analysis imported, over that of starting with nothing, in milliseconds. */
export function measureImports() {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const outfile = join(dir, 'analyze.mjs');
  buildSync({ entryPoints: [ENTRY], bundle: true, minify: true, format: 'esm', platform: 'node', outfile });
  const empty = startWith('');
  const cost = (file: string, cache?: string) => startWith(pathToFileURL(file).href, cache) - empty;
  const imports = [
    { name: 'bundled, as it is deployed', over: cost(outfile) },
    { name: 'from its sources', over: cost(ENTRY) },
    { name: 'from its sources, with a compile cache', over: cost(ENTRY, join(dir, 'cache')) },
  ];
  rmSync(dir, { recursive: true });
  return imports;
}

function startWith(url: string, cache?: string): number {
  const script = `${url ? `await import('${url}');` : ''} const { user, system } = process.cpuUsage(); console.log(user + system)`;
  const env = { ...process.env, ...(cache ? { NODE_COMPILE_CACHE: cache } : {}) };
  const times = Array.from({ length: TIMES }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
    return Number(stdout) / 1000;
  });
  return median(times);
}

import { realpathSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUILT = ['digest.js', 'letter.js'].map((name) =>
  fileURLToPath(new URL(`../build/templates/${name}`, import.meta.url)),
);

/** Builds the mail's templates unless they are newer than all they are made of; MJML is loaded only where it is needed. */
export async function ensureBuilt(): Promise<void> {
  const built = Math.min(...(await Promise.all(BUILT.map(changedAt))));
  if (built > (await newestSource())) return;
  const { buildTemplates } = await import('./build.ts');
  await buildTemplates();
}

async function newestSource(): Promise<number> {
  const names = await readdir(HERE, { recursive: true });
  return Math.max(...(await Promise.all(names.map((name) => changedAt(join(HERE, name))))));
}

/** Milliseconds; 0 for what is not there. */
const changedAt = async (path: string): Promise<number> => (await stat(path).catch(() => ({ mtimeMs: 0 }))).mtimeMs;

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await ensureBuilt();

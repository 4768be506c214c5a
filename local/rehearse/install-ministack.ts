import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPython } from './find-python.ts';
import type { Stage } from './stage.ts';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/rehearse', import.meta.url));

/**
 * A Python that has MiniStack, in an environment of its own: nothing is installed beside it. The second rehearsal finds it
 * there. Answers with the path of that Python.
 */
export async function installMinistack({ programs, env, folder }: Stage): Promise<string> {
  const python = await findPython();
  const wanted = `${python}\n${await readFile(REQUIREMENTS, 'utf8')}`;
  const home = join(CACHE, createHash('sha256').update(wanted).digest('hex').slice(0, 16));
  if (!existsSync(home)) {
    // Half an installation never gets the name of a whole one.
    const draft = `${home}.${process.pid}`;
    await mkdir(CACHE, { recursive: true });
    await programs.run({ command: python, args: ['-m', 'venv', draft], env, log: join(folder, 'venv.log') });
    await installInto(pythonOf(draft), { programs, env, folder });
    await rename(draft, home);
  }
  return pythonOf(home);
}

const pythonOf = (home: string): string => join(home, 'bin', 'python');

async function installInto(python: string, { programs, env, folder }: Pick<Stage, 'programs' | 'env' | 'folder'>) {
  const options = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:'];
  const args = ['-m', 'pip', 'install', ...options, '--requirement', REQUIREMENTS];
  try {
    await programs.run({ command: python, args, env, log: join(folder, 'pip.log') });
  } catch (error) {
    throw new Error(
      'Cannot install MiniStack: pip failed, as below; see that PyPI or your mirror of it can be reached',
      {
        cause: error,
      },
    );
  }
}

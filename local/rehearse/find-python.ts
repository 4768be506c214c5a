import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const call = promisify(execFile);

/** As Linux, macOS and the installer of python.org name it. */
const NAMES = ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];

const LEAST = '3.10';
/** Prints the version when it is new enough and can make environments with pip in them. */
const QUESTION = 'import sys, venv, ensurepip; assert sys.version_info >= (3, 10); print(sys.executable)';

/** The path of a Python that can run MiniStack. Throws with what to do when there is none. */
export async function findPython(names: readonly string[] = NAMES): Promise<string> {
  for (const name of names) {
    const answer = await call(name, ['-c', QUESTION]).catch(() => undefined);
    if (answer) return answer.stdout.trim();
  }
  throw new Error(
    `Cannot rehearse: no Python ${LEAST} or newer with pip and venv is installed, and MiniStack, which plays AWS, is written in it; ` +
      'install one from python.org, by "brew install python" or by "apt install python3-venv", and call it again',
  );
}

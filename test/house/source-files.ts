import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ROOMS = ['bench', 'bin', 'lambda', 'lib', 'local', 'templates', 'test'];

export interface SourceFile {
  /** From the top of the repository, with slashes: "lambda/config.ts". */
  readonly path: string;
  readonly text: string;
  /** Without comments, for rules about what code does. */
  readonly code: string;
  /** Files of the repository are paths from its top, packages are names. */
  readonly imports: readonly string[];
}

/** Every TypeScript file of the repository. */
export function readSourceFiles(): readonly SourceFile[] {
  return ROOMS.flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((path) => readSourceFile(path, readFileSync(join(ROOT, path), 'utf8')));
}

function readSourceFile(path: string, text: string): SourceFile {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return { path, text, code, imports: importsOf(code).map((name) => resolve(path, name)) };
}

/** What stands after "from", and what is imported for its effect or on demand. */
function importsOf(code: string): readonly string[] {
  const found = code.matchAll(/^(?:import|export|\})[^'"\n;]*\bfrom\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/gm);
  return Array.from(found, ([, from, effect]) => from ?? effect ?? '');
}

const resolve = (path: string, name: string) => (name.startsWith('.') ? posix.join(dirname(path), name) : name);

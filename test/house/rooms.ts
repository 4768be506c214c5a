/** Folders of lambda/ that are no steps: the nouns, the ways in, the world outside, and what the newsletter says in each language. */
const NO_STEPS = ['model', 'handlers', 'adapters', 'strings'];

/** Which part of the house a file belongs to; a step is named by its folder. */
export function roomOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (top !== 'lambda') return isFile(path) ? top : 'package';
  if (third !== undefined) return NO_STEPS.includes(second) ? second : `step ${second}`;
  return ['ports.ts', 'config.ts'].includes(second) ? second : 'conductors';
}

const isFile = (path: string) => /\.(?:ts|js|json|html)$/.test(path) && path.includes('/');

/** Who may import whom, besides packages and the own room. "steps" stands for every step. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'ports.ts': ['model'],
  'config.ts': ['model'],
  strings: ['model'],
  steps: ['model', 'config.ts', 'strings'],
  'step render': ['model', 'config.ts', 'strings', 'build'], // the compiled templates
  conductors: ['steps', 'strings', 'ports.ts', 'model', 'config.ts'],
  adapters: ['ports.ts', 'model', 'config.ts'],
  handlers: ['conductors', 'adapters', 'ports.ts', 'model', 'config.ts'],
  // The id of a reader and the reading of a schedule are the same before and after deploying.
  lib: ['config.ts', 'model', 'templates', 'step subscribers', 'step schedule'],
  templates: ['model'],
  bin: ['conductors', 'steps', 'strings', 'adapters', 'ports.ts', 'model', 'config.ts', 'lib', 'templates', 'build'],
  local: ['handlers', 'conductors', 'steps', 'adapters', 'ports.ts', 'model', 'config.ts', 'lib', 'templates'],
  bench: [
    'handlers',
    'conductors',
    'steps',
    'adapters',
    'ports.ts',
    'model',
    'config.ts',
    'lib',
    'local',
    'templates',
    'build',
  ],
};

export function mayImport(from: string, to: string): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === 'test' || there === 'package' || here === there) return true;
  const doors = DOORS[here] ?? (here.startsWith('step ') ? DOORS.steps : undefined);
  return doors?.includes(there) || (there.startsWith('step ') && doors?.includes('steps')) || false;
}

/** Which part of the house a file belongs to; a step is named by its folder. */
export function roomOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (top !== 'lambda') return isFile(path) ? top : 'package';
  if (third !== undefined) return second === 'handlers' || second === 'adapters' ? second : `step ${second}`;
  return ['model.ts', 'ports.ts', 'config.ts'].includes(second) ? second : 'conductors';
}

const isFile = (path: string) => /\.(?:ts|js|json|html)$/.test(path) && path.includes('/');

/** Who may import whom, besides packages and the own room. "steps" stands for every step. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  'ports.ts': ['model.ts'],
  'config.ts': ['model.ts'],
  steps: ['model.ts', 'config.ts'],
  'step render': ['model.ts', 'config.ts', 'build'], // the compiled templates
  conductors: ['steps', 'ports.ts', 'model.ts', 'config.ts'],
  adapters: ['ports.ts', 'model.ts', 'config.ts'],
  handlers: ['conductors', 'adapters', 'ports.ts', 'model.ts', 'config.ts'],
  lib: ['config.ts', 'model.ts', 'templates'],
  templates: ['model.ts'],
  bin: ['conductors', 'steps', 'adapters', 'ports.ts', 'model.ts', 'config.ts', 'lib', 'templates', 'build'],
  local: ['handlers', 'conductors', 'steps', 'adapters', 'ports.ts', 'model.ts', 'config.ts', 'lib', 'templates'],
  bench: ['handlers', 'conductors', 'steps', 'adapters', 'ports.ts', 'model.ts', 'config.ts', 'lib', 'local'],
};

export function mayImport(from: string, to: string): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === 'test' || there === 'package' || here === there) return true;
  const doors = DOORS[here] ?? (here.startsWith('step ') ? DOORS.steps : undefined);
  return doors?.includes(there) || (there.startsWith('step ') && doors?.includes('steps')) || false;
}

import type { SourceFile } from './source-files.ts';

/** The files of one import circle, in order, or none. */
export function findCircle(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const cleared = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (cleared.has(path)) return [];
    for (const target of imports.get(path) ?? []) {
      const circle = walk(target, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    cleared.add(path);
    return [];
  };
  return files.map(({ path }) => walk(path, [])).find((circle) => circle.length > 0) ?? [];
}

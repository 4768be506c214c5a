import type { Line } from '../../read/line.ts';

export function isVerbal({ tags }: Line, at: number): boolean {
  const tag = tags[at];
  return tag === 'verb' || tag === 'participle' || tag === 'gerund' || tag === 'auxiliary';
}

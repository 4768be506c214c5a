import type { Line } from '../../read/line.ts';

export const isVerb = (tag: Line['tags'][number] | undefined) =>
  tag === 'verb' || tag === 'participle' || tag === 'gerund';

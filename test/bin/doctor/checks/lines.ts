import type { Finding } from '../../../../bin/doctor/finding.ts';

/** "problem: text → what to do", a line each. */
export const lines = (found: Finding | readonly Finding[]): string =>
  [found]
    .flat()
    .map(({ level, text, todo = '' }) => `${level}: ${text} → ${todo}`)
    .join('\n');

import type { Token } from '../read/token.ts';

/**
 * Looks at one place of a sentence. Returns the index behind the stretch that is not to be read as a number, or `at`
 * when nothing of its kind begins there.
 */
export type Mask = (tokens: readonly Token[], at: number) => number;

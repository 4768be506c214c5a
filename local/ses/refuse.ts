import type { Refusal } from './model.ts';

/** An error of the caller's, as the Query protocol tells it. */
export const refuse = (code: string, message: string): Refusal => ({ kind: 'refusal', status: 400, code, message });

/** ok: as it should be; warning: works, or cannot be known, and deserves a look; problem: will not work, or has stopped working. */
export type Level = 'ok' | 'warning' | 'problem';

/** One line of the report. */
export interface Finding {
  readonly level: Level;
  readonly text: string;
  /** What to do about it. */
  readonly todo?: string;
  /** Shown below, a line each. */
  readonly details?: readonly string[];
}

const finding =
  (level: Level) =>
  (text: string, todo?: string, details?: readonly string[]): Finding => ({
    level,
    text,
    ...(todo && { todo }),
    ...(details && details.length > 0 && { details }),
  });

export const ok = finding('ok');
export const warning = finding('warning');
export const problem = finding('problem');

import { format } from 'node:util';

export interface Captured {
  readonly lines: readonly string[];
  release(): void;
}

/** Lambda functions log to the console, for CloudWatch; here it would stand between the lines that a person reads. */
export function captureConsole(): Captured {
  const { log, info, error, warn } = console;
  const lines: string[] = [];
  const keep = (...values: unknown[]) => void lines.push(format(...values));
  Object.assign(console, { log: keep, info: keep, error: keep, warn: keep });
  return { lines, release: () => void Object.assign(console, { log, info, error, warn }) };
}

import type { Clock } from '../../lambda/ports.ts';
import { many } from './show-survey.ts';

export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** On a terminal one line that changes; elsewhere a line now and then. */
const PAUSE = { terminal: 250, elsewhere: 10_000 } as const;

export interface ProgressOptions {
  readonly total: number;
  readonly clock: Pick<Clock, 'now'>;
  /** How an amount is written. */
  readonly show?: (amount: number) => string;
  readonly output?: ProgressOutput;
}

/** Tells how far a long work is: "34,000 of 100,000, 2,100 a second, 31 s left". */
export function showProgress({ total, clock, show = many, output = process.stderr }: ProgressOptions) {
  const begun = clock.now().getTime();
  let shownAt = begun;
  return {
    at(done: number): void {
      const now = clock.now().getTime();
      if (now - shownAt < (output.isTTY ? PAUSE.terminal : PAUSE.elsewhere)) return;
      shownAt = now;
      const rate = (done * 1000) / (now - begun);
      const line = `${show(done)} of ${show(total)}, ${show(Math.round(rate))} a second, ${timeOf((total - done) / rate)} left`;
      output.write(output.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end(): void {
      if (output.isTTY) output.write('\r\u001b[K');
    },
  };
}

const timeOf = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

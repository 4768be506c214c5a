import type { Clock } from '../../lambda/ports.ts';
import { many } from './show-survey.ts';

export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** On a terminal one line that changes; elsewhere a line now and then. */
const PAUSE = { terminal: 250, elsewhere: 10_000 } as const;

/** Tells how far a long work is: "34,000 of 100,000, 2,100 a second, 31 s left". */
export function showProgress(total: number, clock: Pick<Clock, 'now'>, output: ProgressOutput = process.stderr) {
  const begun = clock.now().getTime();
  let shownAt = begun;
  return {
    at(done: number): void {
      const now = clock.now().getTime();
      if (now - shownAt < (output.isTTY ? PAUSE.terminal : PAUSE.elsewhere)) return;
      shownAt = now;
      const rate = (done * 1000) / (now - begun);
      const line = `${many(done)} of ${many(total)}, ${many(Math.round(rate))} a second, ${timeOf((total - done) / rate)} left`;
      output.write(output.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end(): void {
      if (output.isTTY) output.write('\r\u001b[K');
    },
  };
}

const timeOf = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

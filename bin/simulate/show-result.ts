import type { RunResult } from './run-result.ts';

/** The figures of a run for somebody at a terminal. */
export function showResult(result: RunResult): string {
  const { copies, virtualSeconds, sendingSeconds, rateUsed, usdPerMillion, overheadPercent } = result;
  const readers = (n: string) => `${copies[n] ?? 0} with ${n}`;
  const counts = ['sent', 'refused', 'suppressed', 'uncertain', 'waiting'] as const;
  const sums = counts.map((name) => `${name} ${(result as Partial<Record<typeof name, number>>)[name] ?? 0}`);
  return [
    `Readers by copies: ${Object.keys(copies).map(readers).join(', ')}`,
    `Report: audience ${result.audience} = ${sums.join(' + ')}`,
    `Time: ${duration(sendingSeconds)} of sending, ${duration(virtualSeconds)} until nothing was open`,
    `Speed: ${result.mailsPerSecond} a second; ${percent(rateUsed)} of the account's rate while chunks waited`,
    `Faults: ${result.kills} kills, ${result.throttled} throttles, ${result.unanswered} without an answer`,
    `Cost: $${usdPerMillion} a million, ${overheadPercent} % on top of SES`,
    `Here: ${result.cpuSecondsPerMillion} s of CPU a million, ${result.megabytes} MB`,
  ].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${(seconds / 60).toFixed(1)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

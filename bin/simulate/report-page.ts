import type { Scenario } from './scenario.ts';
import { showResult } from './show-result.ts';
import type { Rehearsal } from './simulate.ts';

const WIDTH = 960;
const HEIGHT = 240;
/** Columns of the picture: what falls into the same one is averaged. */
const COLUMNS = 480;

/** A run as a page without scripts: mails over time against the allowed rate, kills, throttles, uncertain copies. */
export function reportPage(run: Rehearsal, { subscribers, rate, kill, throttle, lostEvents, seed }: Scenario): string {
  const title = `${subscribers.toLocaleString('en')} readers at ${rate} a second`;
  const faults = `kill ${kill}, throttle ${throttle}, lost events ${lostEvents}, seed ${seed}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:${WIDTH}px;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
svg{width:100%;height:auto;display:block;margin:.25rem 0 1.5rem}pre{white-space:pre-wrap}h2{font-size:1rem;margin:0}
text{font:12px system-ui,sans-serif;fill:#555}</style>
<h1>${title}</h1><p>${faults}</p><pre>${showResult(run)}</pre>${charts(run, rate)}</html>
`;
}

function charts({ timeline, virtualSeconds }: Rehearsal, rate: number): string {
  const { perSecond, throttlesPerSecond, kills, uncertain } = timeline;
  const span = virtualSeconds / COLUMNS;
  const columns = Array.from({ length: COLUMNS }, (_, i) => i);
  const mean = (seconds: readonly number[]) => columns.map((i) => sumOf(seconds, i * span, (i + 1) * span) / span);
  const killsOf = columns.map((i) => kills.filter((second) => Math.floor(second / span) === i).length);
  const hours = `0 to ${(virtualSeconds / 3600).toFixed(1)} hours`;
  return [
    chart(`Mails a second (line: the account's rate, ${rate}); ${hours}`, mean(perSecond), '#0b5c4d', rate),
    chart('Kills', killsOf, '#a3261b'),
    chart('Throttles a second', mean(throttlesPerSecond), '#8a5a00'),
    chart(
      'Uncertain copies open',
      openAt(
        uncertain,
        columns.map((i) => (i + 1) * span),
      ),
      '#3b4ba3',
    ),
  ].join('');
}

/** Seconds count by the part of them that lies between the two moments. */
function sumOf(seconds: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let second = Math.floor(from); second < to; second += 1)
    sum += (seconds[second] ?? 0) * (Math.min(to, second + 1) - Math.max(from, second));
  return sum;
}

function openAt(samples: Rehearsal['timeline']['uncertain'], moments: readonly number[]): readonly number[] {
  let next = 0;
  let open = 0;
  return moments.map((moment) => {
    for (let sample = samples[next]; sample && sample.second <= moment; sample = samples[next]) {
      open = sample.open;
      next += 1;
    }
    return open;
  });
}

function chart(title: string, values: readonly number[], color: string, line?: number): string {
  const top = Math.max(line ?? 0, ...values, 1) * 1.1;
  const y = (value: number) => (HEIGHT - (value / top) * HEIGHT).toFixed(1);
  const width = WIDTH / values.length;
  const steps = values.map((value, i) => `L${(i * width).toFixed(1)} ${y(value)}H${((i + 1) * width).toFixed(1)}`);
  const rule =
    line === undefined ? '' : `<path d="M0 ${y(line)}H${WIDTH}" stroke="#555" stroke-dasharray="4 4" fill="none"/>`;
  const most = Number(Math.max(...values).toPrecision(3));
  return `<h2>${title}; at most ${most}</h2><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<path d="M0 ${HEIGHT}${steps.join('')}V${HEIGHT}Z" fill="${color}" fill-opacity=".75"/>${rule}</svg>`;
}

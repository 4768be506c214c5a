import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readNewsletter } from '../../lib/settings/read-newsletter.ts';
import { reportPage } from '../simulate/report-page.ts';
import { type Scenario, sendersFor } from '../simulate/scenario.ts';
import { showResult } from '../simulate/show-result.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  subscribers: { type: 'string', default: '10000' },
  rate: { type: 'string', default: '50' },
  quota: { type: 'string' },
  seed: { type: 'string', default: '1' },
  senders: { type: 'string' },
  kill: { type: 'string', default: '0' },
  throttle: { type: 'string', default: '0' },
  drop: { type: 'string', default: '0.001' },
  'lost-events': { type: 'string', default: '0' },
  uncertain: { type: 'string', default: 'resend' },
  canary: { type: 'string', default: '0' },
  report: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `simulate`: a rehearsal on a virtual clock. Exit status 1 when somebody has no copy, or two. */
export const simulateCommand: Command = async (args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const scenario = scenarioOf(values);
  const isTerminal = process.stderr.isTTY;
  const onProgress = (accepted: number) => {
    if (isTerminal)
      process.stderr.write(`\r${bar(accepted / scenario.subscribers)} ${accepted} of ${scenario.subscribers}`);
  };
  const run = await simulate({ scenario, newsletter: readNewsletter(), onProgress });
  if (isTerminal) process.stderr.write('\r\u001b[K');
  const { timeline: _timeline, ...result } = run;
  if (values.report) await writeFile(values.report, reportPage(run, scenario));
  console.log(values.json ? JSON.stringify(result) : showResult(result));
  return result.copies['1'] === scenario.subscribers ? 0 : 1;
};

function scenarioOf(values: ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']): Scenario {
  const rate = number('rate', values.rate, 0.1, 10_000);
  const subscribers = number('subscribers', values.subscribers, 1, 10_000_000);
  const share = (name: 'kill' | 'throttle' | 'drop' | 'lost-events' | 'canary') => number(name, values[name], 0, 0.95);
  const { uncertain } = values;
  if (uncertain !== 'resend' && uncertain !== 'hold')
    throw new Error(`Cannot simulate: --uncertain is "${uncertain}"; give resend or hold`);
  return {
    subscribers,
    rate,
    quota: values.quota === undefined ? 10 * subscribers : number('quota', values.quota, 1, 1e9),
    seed: number('seed', values.seed, 0, 2 ** 32 - 1),
    senders: values.senders === undefined ? sendersFor(rate) : number('senders', values.senders, 2, 1000),
    kill: share('kill'),
    throttle: share('throttle'),
    drop: share('drop'),
    lostEvents: share('lost-events'),
    sending: { uncertain, sendWindow: 6, canary: { share: share('canary'), wait: 30 } },
  };
}

function number(name: string, value: string, least: number, most: number): number {
  const parsed = Number(value);
  if (value.trim() !== '' && parsed >= least && parsed <= most) return parsed;
  throw new Error(`Cannot simulate: --${name} is "${value}"; give a number from ${least} to ${most}`);
}

const WIDTH = 40;

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * WIDTH);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}

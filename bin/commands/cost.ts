import { parseArgs } from 'node:util';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { countIssue } from '../cost/count-issue.ts';
import { monthlyUsage } from '../cost/monthly-usage.ts';
import { beyondFree, price } from '../cost/price.ts';
import { MAIL_BY_PLAN, type Plan, RATES, RATES_OF } from '../cost/rates.ts';
import { money, showCost } from '../cost/show-cost.ts';
import { runsPerMonth } from '../schedule/next-runs.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  subscribers: { type: 'string', default: '10000' },
  rate: { type: 'string', default: '50' },
  kb: { type: 'string', default: '40' },
  'per-month': { type: 'string' },
  region: { type: 'string', default: 'us-east-1' },
  plan: { type: 'string', default: 'none' },
  'free-tier': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** `cost`: what an issue and a month cost, from the calls counted in a rehearsal and from what stands ready all the time. */
export const costCommand: Command = async (args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const settings = readSettings();
  const subscribers = Math.round(number('subscribers', values.subscribers, 1, 1e9));
  const kilobytes = number('kb', values.kb, 1, 10_000);
  const issuesPerMonth =
    values['per-month'] === undefined
      ? runsPerMonth(settings.schedule, new Date())
      : number('per-month', values['per-month'], 0, 50_000);
  const rates = ratesOf(values.region, planOf(values.plan));
  const rate = number('rate', values.rate, 0.1, 10_000);
  const perIssue = await countIssue(subscribers, rate, settings.newsletter);
  const whole = monthlyUsage(perIssue, { subscribers, issuesPerMonth, kilobytes });
  const perMonth = values['free-tier'] ? beyondFree(whole) : whole;
  const issue = { usage: perIssue, bill: price(perIssue, rates) };
  const month = { usage: perMonth, bill: price(perMonth, rates) };
  if (values.json) console.log(JSON.stringify({ subscribers, issuesPerMonth, kilobytes, rates, issue, month }));
  else {
    const count = subscribers.toLocaleString('en-US');
    const often = Number(issuesPerMonth.toFixed(1));
    console.log(`${count} readers, ${often} issues a month, in ${values.region}, rates of ${RATES_OF}\n`);
    console.log(showCost({ issue, month }));
    const free = price(beyondFree(whole), rates).total;
    console.log(`\n${notes({ issue: issue.bill, month: month.bill, free, isFree: values['free-tier'] })}`);
  }
  return 0;
};

interface Sums {
  readonly issue: ReturnType<typeof price>;
  readonly month: ReturnType<typeof price>;
  /** Of the month, without what is free. */
  readonly free: number;
  readonly isFree: boolean;
}

function notes({ issue, month, free, isFree }: Sums): string {
  const percent = (value: number) => `${Number(value.toPrecision(2)).toLocaleString('en-US')} %`;
  return [
    `Over the price of the mails: ${percent(issue.overheadPercent)} for an issue, ${percent(month.overheadPercent)} for a month.`,
    isFree
      ? 'Without what every account has free each month, as if nothing else used it.'
      : `What every account has free each month is left in; without it a month is $${money(free)} (--free-tier).`,
    'A month is one after 400 days, when as many deliveries are deleted as come in; 2 % of readers open the page.',
    'SES counts the size of attachments only, and a digest has none. On its plan "Essentials", with which accounts begin',
    'that are new to SES since 2026-07-21, a mail costs 60 % more (--plan essentials); "digest doctor" says which you have.',
  ].join('\n');
}

function planOf(plan: string): Plan {
  if (plan === 'none' || plan === 'essentials') return plan;
  throw new Error(`Cannot tell the cost: --plan is "${plan}"; give none or essentials`);
}

function ratesOf(region: string, plan: Plan) {
  const rates = RATES[region];
  if (rates) return { ...rates, mails: MAIL_BY_PLAN[plan] };
  const known = Object.keys(RATES).join(', ');
  throw new Error(
    `Cannot tell the cost in ${region}: only the rates of ${known} are known here; add a column to bin/cost/rates.ts`,
  );
}

function number(name: string, value: string, least: number, most: number): number {
  const parsed = Number(value);
  if (value.trim() !== '' && parsed >= least && parsed <= most) return parsed;
  throw new Error(`Cannot tell the cost: --${name} is "${value}"; give a number from ${least} to ${most}`);
}

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { costCommand } from '../../bin/commands/cost.ts';
import { countIssue } from '../../bin/cost/count-issue.ts';
import { monthlyUsage } from '../../bin/cost/monthly-usage.ts';
import { beyondFree, combine, METER_NAMES, price, type Usage } from '../../bin/cost/price.ts';
import { METERS, type MeterName, RATES, type Rates } from '../../bin/cost/rates.ts';
import { rowBytes } from '../../bin/cost/row-bytes.ts';
import { money, showCost } from '../../bin/cost/show-cost.ts';
import { NEWSLETTER } from '../journey/memory-cloud.ts';

const rates = RATES['us-east-1'] as Rates;
const MILLION = 1_000_000;

let issue: Usage;
let month: Usage;
beforeAll(async () => {
  issue = await countIssue(MILLION, 1000, NEWSLETTER);
  month = monthlyUsage(issue, { subscribers: MILLION, issuesPerMonth: 4, kilobytes: 40 });
}, 60_000);

/** As AWS writes its prices: so many of it for so many dollars. */
describe('the price', () => {
  it.each<[MeterName, number, number]>([
    ['mails', 1_000, 0.1],
    ['attachmentGigabytes', 1, 0.12],
    ['functionCalls', MILLION, 0.2],
    ['gigabyteSeconds', MILLION, 13.3334],
    ['tableWrites', MILLION, 0.625],
    ['tableReads', MILLION, 0.125],
    ['tableGigabytes', 1, 0.25],
    ['backupGigabytes', 1, 0.2],
    ['queueRequests', MILLION, 0.4],
    ['topicMessages', MILLION, 0.5],
    ['filePuts', 1_000, 0.005],
    ['fileGets', 1_000, 0.0004],
    ['fileGigabytes', 1, 0.023],
    ['webRequests', MILLION, 1],
    ['webGigabytes', 1, 0.09],
    ['logGigabytes', 1, 0.5],
    ['metrics', 1, 0.3],
    ['alarms', 1, 0.1],
    ['dashboards', 1, 3],
    ['scheduledRuns', MILLION, 1],
  ])('of %s: %d are $%d, and nothing else is', (name, count, dollars) => {
    const { usd, total } = price({ [name]: count }, rates);
    expect([usd[name], total].map((value) => Number(value.toPrecision(10)))).toEqual([dollars, dollars]);
  });

  it('has a source on the web for each', () => {
    expect(
      Object.values(METERS).filter(({ source }) => !/^https:\/\/aws\.amazon\.com\/[\w/-]+\/$/.test(source)),
    ).toEqual([]);
  });
});

describe('an issue to a million readers', () => {
  it('is a mail for each, and at most 3.5 % more than these', () => {
    const { overheadPercent } = price(issue, rates);
    expect(issue.mails).toBe(MILLION);
    expect(overheadPercent).toBeGreaterThan(1);
    expect(overheadPercent).toBeLessThan(3.5);
  });

  it('writes two rows for each reader, the claim and the mark, and little else', () => {
    expect((issue.tableWrites ?? 0) / MILLION).toBeCloseTo(2, 1);
  });
});

describe('a month', () => {
  it('is its issues and what stands ready', () => {
    const none = monthlyUsage({}, { subscribers: MILLION, issuesPerMonth: 4, kilobytes: 40 });
    const sum = combine(issue, 4, none);
    // Logs go with the calls, so they are no sum of these two.
    const alike = METER_NAMES.filter((name) => name !== 'logGigabytes');
    expect(alike.map((name) => [name, month[name]])).toEqual(alike.map((name) => [name, sum[name]]));
  });

  it('of a million readers and four issues is at most 8 % more than its mails, half of it for what is kept and what stands ready', () => {
    expect(price(month, rates).overheadPercent).toBeLessThan(8);
  });

  it('uses every meter but the one that the stack has not', () => {
    expect(METER_NAMES.filter((name) => !month[name])).toEqual(['attachmentGigabytes']);
  });

  it('keeps the deliveries of 400 days', () => {
    const { tableGigabytes } = monthlyUsage({}, { subscribers: MILLION, issuesPerMonth: 1, kilobytes: 40 });
    // 13 rows a reader, of 0.4 KB, and the reader's own.
    expect(tableGigabytes).toBeGreaterThan((13 * 0.4 * MILLION * 1024) / 2 ** 30);
    expect(tableGigabytes).toBeLessThan((14 * 0.5 * MILLION * 1024) / 2 ** 30);
  });

  it('without what is free is never below nothing', () => {
    const { mails, functionCalls, alarms } = beyondFree({ mails: 5, functionCalls: 1_500_000, alarms: 4 });
    expect([mails, functionCalls, alarms]).toEqual([5, 500_000, 0]);
  });
});

describe('the table', () => {
  const shown = () =>
    showCost({
      issue: { usage: issue, bill: price(issue, rates) },
      month: { usage: month, bill: price(month, rates) },
    });

  it('has a line for everything that AWS counts', () => {
    expect(METER_NAMES.filter((name) => !shown().includes(METERS[name].what))).toEqual([]);
  });

  it('sums what it shows', () => {
    const dollars = shown()
      .split('\n')
      .slice(1)
      .map((line) =>
        Number(
          line
            .trim()
            .split(/\s{2,}/)
            .at(-1)
            ?.replaceAll(',', '')
            .replace('–', '0')
            .replace('< ', ''),
        ),
      );
    const total = dollars.pop() ?? 0;
    expect(Math.abs(dollars.reduce((sum, each) => sum + each, 0) - total)).toBeLessThan(0.05);
  });

  it.each([
    [0, '–'],
    [0.00001, '< 0.0001'],
    [0.0123, '0.0123'],
    [1234.567, '1,234.57'],
  ])('writes %d dollars as %s', (dollars, text) => expect(money(dollars)).toBe(text));
});

it.each([
  [{ id: 'ab' }, 104],
  [{ id: 'ü' }, 104],
  [{ n: 1_795_000_000 }, 107],
])('a row %j takes %i bytes', (row, bytes) => expect(rowBytes(row)).toBe(bytes));

describe('cost', () => {
  async function printed(...args: readonly string[]): Promise<string> {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      await costCommand(args);
      return log.mock.calls.map(([line]) => line).join('\n');
    } finally {
      log.mockRestore();
    }
  }

  it('takes the issues of a month from the schedule of cdk.json, or as it is told', async () => {
    const few = ['--subscribers', '50', '--json'];
    const [daily, twice] = [await printed(...few), await printed(...few, '--per-month', '2')];
    expect([JSON.parse(daily), JSON.parse(twice)].map((cost) => cost.month.usage.mails)).toEqual([
      50 * (365 / 12),
      100,
    ]);
  });

  it('knows the plan that new accounts begin with', async () => {
    expect(await printed('--subscribers', '50', '--plan', 'essentials')).toMatch(/SES +mails +50 +0\.0080/);
  });

  it.each([
    [['--region', 'eu-west-9'], 'Cannot tell the cost in eu-west-9: only the rates of us-east-1 are known'],
    [['--subscribers', '0'], 'Cannot tell the cost: --subscribers is "0"'],
    [['--per-month', 'x'], 'Cannot tell the cost: --per-month is "x"'],
    [['--plan', 'pro'], 'Cannot tell the cost: --plan is "pro"; give none or essentials'],
  ])('%j is an error that says what to do', async (args, message) => {
    await expect(costCommand(args)).rejects.toThrow(message);
  });
});

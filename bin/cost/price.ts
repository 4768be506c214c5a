import { METERS, type MeterName, type Rates } from './rates.ts';

/** How much of what, in the units of the meters; what is not named is none. */
export type Usage = Readonly<Partial<Record<MeterName, number>>>;

export interface Bill {
  readonly usd: Readonly<Record<MeterName, number>>;
  readonly total: number;
  /** On top of what SES takes for the mails; 0 where there are none. */
  readonly overheadPercent: number;
}

export const METER_NAMES = Object.keys(METERS) as readonly MeterName[];

/** What AWS takes for a usage. */
export function price(usage: Usage, rates: Rates): Bill {
  const usd = eachMeter((name) => (usage[name] ?? 0) * rates[name]);
  const total = METER_NAMES.reduce((sum, name) => sum + usd[name], 0);
  return { usd, total, overheadPercent: usd.mails === 0 ? 0 : (total / usd.mails - 1) * 100 };
}

/** The same usage some times over, and another added. */
export const combine = (usage: Usage, times: number, more: Usage = {}): Required<Usage> =>
  eachMeter((name) => (usage[name] ?? 0) * times + (more[name] ?? 0));

/** Without what is free each month, for an account that uses it for nothing else. */
export const beyondFree = (usage: Usage): Required<Usage> =>
  eachMeter((name) => Math.max(0, (usage[name] ?? 0) - (METERS[name].free ?? 0)));

const eachMeter = (of: (name: MeterName) => number) =>
  Object.fromEntries(METER_NAMES.map((name) => [name, of(name)])) as Required<Usage>;

/** What a send used, in the units that AWS counts. */
export interface Usage {
  readonly mails: number;
  readonly tableWrites: number;
  readonly tableReads: number;
  readonly queueRequests: number;
  readonly topicMessages: number;
  readonly functionCalls: number;
  readonly gigabyteSeconds: number;
}

/** Dollars for a million of each, us-east-1, on demand, arm64 (prices of 2026-11). The free tier is left out. */
const PRICES: Readonly<Record<keyof Usage, number>> = {
  mails: 100,
  tableWrites: 0.625,
  tableReads: 0.125,
  queueRequests: 0.4,
  topicMessages: 0.5,
  functionCalls: 0.2,
  gigabyteSeconds: 13.3334,
};

export interface Cost {
  readonly usd: Readonly<Record<keyof Usage, number>>;
  readonly usdPerMillion: number;
  /** On top of what SES takes. */
  readonly overheadPercent: number;
}

export function costOf(usage: Usage): Cost {
  const names = Object.keys(PRICES) as (keyof Usage)[];
  const usd = Object.fromEntries(names.map((name) => [name, (usage[name] / 1e6) * PRICES[name]])) as Cost['usd'];
  const total = names.reduce((sum, name) => sum + usd[name], 0);
  return {
    usd,
    usdPerMillion: usage.mails === 0 ? 0 : (total / usage.mails) * 1e6,
    overheadPercent: usd.mails === 0 ? 0 : (total / usd.mails - 1) * 100,
  };
}

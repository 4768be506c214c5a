import { setTimeout } from 'node:timers/promises';
import type { IssueReport } from '../../lambda/model/issue.ts';
import type { Outbox } from '../ses/outbox.ts';

export interface Delivery {
  readonly outbox: Outbox;
  readonly readers: readonly string[];
  /** Lets the digest function look after open issues, as its schedule does; the issue's report while it is open. */
  readonly pass: () => Promise<IssueReport | undefined>;
  readonly limitSeconds?: number;
}

const LIMIT_SECONDS = 30;
const LOOK_EVERY_MS = 10;
/** In the cloud it is a quarter of an hour; here somebody sits and waits. */
const PASS_EVERY_MS = 1_000;

/** Waits until every reader has the mail and the issue is closed; throws with who is missing when that takes too long. */
export async function waitForDelivery(delivery: Delivery): Promise<IssueReport> {
  const { outbox, readers, pass, limitSeconds = LIMIT_SECONDS } = delivery;
  const missing = () => {
    const served = new Set(outbox.list().flatMap(({ destinations }) => destinations));
    return readers.filter((reader) => !served.has(reader));
  };
  const end = performance.now() + limitSeconds * 1000;
  let nextPass = performance.now() + PASS_EVERY_MS;
  while (performance.now() < end) {
    if (missing().length === 0 || performance.now() >= nextPass) {
      const report = await pass();
      if (report?.waiting === 0 && missing().length === 0) return report;
      nextPass = performance.now() + PASS_EVERY_MS;
    }
    await setTimeout(LOOK_EVERY_MS);
  }
  throw new Error(`Cannot deliver the issue: after ${limitSeconds} seconds ${describe(missing())}`);
}

const describe = (missing: readonly string[]): string =>
  missing.length > 0
    ? `${missing.join(', ')} had no mail; the functions' log below says why`
    : "the issue was still open; the functions' log below says why";

import { setTimeout } from 'node:timers/promises';
import type { Check } from './check.ts';
import { explainFailure } from './explain-failure.ts';
import { type Finding, warning } from './finding.ts';
import { Missing, type Need, type Place } from './place.ts';

/** What came of one check: its lines, or what it lacked. */
export type Checked =
  | { readonly name: string; readonly findings: readonly Finding[] }
  | { readonly name: string; readonly missing: Need };

/** A question gives up after three tries of six seconds; a check asks some of them. */
const SECONDS = 25;

/** All checks side by side; none can hinder another, and none can take for ever. */
export const runChecks = (checks: readonly Check[], place: Place): Promise<readonly Checked[]> =>
  Promise.all(checks.map((check) => runCheck(check, place)));

async function runCheck({ name, look, seconds = SECONDS }: Check, place: Place): Promise<Checked> {
  const tooLate = [warning(`no answer within ${seconds} s`, 'look at the network, then run it again')];
  try {
    // A check that throws before its first question rejects as well.
    return {
      name,
      findings: await Promise.race([
        Promise.resolve(place).then(look),
        setTimeout(seconds * 1000, tooLate, { ref: false }),
      ]),
    };
  } catch (error) {
    return error instanceof Missing ? { name, missing: error.need } : { name, findings: [explainFailure(error)] };
  }
}

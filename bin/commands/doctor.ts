import { parseArgs } from 'node:util';
import { systemClock } from '../../lambda/adapters/system.ts';
import { checkCdkJson } from '../../lib/settings/read-settings.ts';
import { doctorChecks } from '../doctor/checks.ts';
import { createPlace } from '../doctor/create-place.ts';
import { createDns } from '../doctor/dns.ts';
import { runChecks } from '../doctor/run-checks.ts';
import { showChecks } from '../doctor/show-checks.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  stack: { type: 'string' },
  stage: { type: 'string' },
  'prove-feedback': { type: 'boolean', default: false },
  dns: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `doctor`: looks at all that must be right before and after a deployment. Exit status 1 when something is not. */
export const doctorCommand: Command = async (args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const env = { ...process.env };
  // As the CDK does; the SDK reads AWS_REGION alone.
  if (!env.AWS_REGION && env.AWS_DEFAULT_REGION) process.env.AWS_REGION = env.AWS_DEFAULT_REGION;
  const place = createPlace({
    env,
    clock: systemClock,
    dns: createDns(values.dns),
    checked: checkCdkJson(values.stage),
    stackName: values.stack,
  });
  const checked = await runChecks(doctorChecks(values['prove-feedback']), place);
  // What took too long would keep the process.
  for (const client of Object.values(place.clients)) client.destroy();
  const isColoured = process.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  console.log(values.json ? JSON.stringify(checked, null, 2) : showChecks(checked, { isColoured }));
  return checked.some((one) => 'findings' in one && one.findings.some(({ level }) => level === 'problem')) ? 1 : 0;
};

import type { Check } from '../check.ts';
import { type Finding, ok, problem } from '../finding.ts';

const OLDEST = [22, 18] as const;
/** What the functions run on in the cloud. */
const IN_THE_CLOUD = 24;

/** @param version "24.21.0" */
export function judgeNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    return problem(`Node ${version} is older than ${OLDEST.join('.')}`, `install Node ${IN_THE_CLOUD}`);
  return major === IN_THE_CLOUD
    ? ok(`Node ${version}`)
    : ok(`Node ${version}; the functions run on Node ${IN_THE_CLOUD}`);
}

export const nodeCheck: Check = { name: 'node', look: async () => [judgeNode(process.versions.node)] };

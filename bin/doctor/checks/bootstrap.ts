import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { askFor } from '../ask.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, problem } from '../finding.ts';

/** Where `cdk bootstrap` leaves its version, with the CDK's own qualifier. */
const PARAMETER = '/cdk-bootstrap/hnb659fds/version';
/** What the assembly of aws-cdk-lib asks for (`requiresBootstrapStackVersion`). */
export const NEEDED_VERSION = 6;

/** @param version undefined where there is no bootstrap */
export function judgeBootstrap(version: string | undefined, where: string): Finding {
  if (version === undefined) return problem(`the CDK has never been set up in ${where}`, 'npx cdk bootstrap');
  if (Number(version) >= NEEDED_VERSION) return ok(`version ${version}`);
  return problem(`version ${version} is too old, ${NEEDED_VERSION} is needed`, 'npx cdk bootstrap');
}

export const bootstrapCheck: Check = {
  name: 'bootstrap',
  async look({ account, region, clients }) {
    await account();
    const version = await askFor('ssm:GetParameter', /ParameterNotFound/, async () => {
      const { Parameter } = await clients.ssm.send(new GetParameterCommand({ Name: PARAMETER }));
      return Parameter?.Value;
    });
    return [judgeBootstrap(version, (await region()) ?? 'this region')];
  },
};

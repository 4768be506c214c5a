import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { awsEnvironment } from '../aws-environment.ts';
import type { Ministack } from './start-ministack.ts';

/** Leads every AWS client of this process to MiniStack, and answers with the environment that leads programs there. */
export function enterAws({ url, certificate }: Ministack, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const aws = awsEnvironment({ dynamodb: url, queuesAndBucket: url, ses: url });
  Object.assign(process.env, aws);
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(certificate, 'utf8')]);
  return {
    ...env,
    ...aws,
    NODE_EXTRA_CA_CERTS: certificate,
    AWS_CA_BUNDLE: certificate,
    // The newest CDK is a broken one, and nothing here is anybody's business.
    CDK_DISABLE_VERSION_CHECK: '1',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
  };
}

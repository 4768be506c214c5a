import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import type { Stage } from './stage.ts';

type Block = Readonly<Record<string, unknown>>;
export type Outputs = Readonly<Record<string, string>>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CDK = join(ROOT, 'node_modules', 'aws-cdk', 'bin', 'cdk');
const APP = `"${process.execPath}" "${join(ROOT, 'lib', 'app.ts')}"`;

/** The newsletter of cdk.json, but for what would reach outside or depend on the hour. */
const REHEARSED = {
  sources: [],
  // No clock is waited for: the rehearsal calls what the schedule would call.
  schedule: 'cron(0 7 1 1 ? 2199)',
  paused: false,
  // Names and certificates of the operator's own zone.
  domain: undefined,
  hostedZone: undefined,
} as const;

/** The CDK's own command line, on this project's app, with a cdk.json of its own. */
export interface Cdk {
  /** Before the first deployment: as long as there is no cdk.json, no app is run for it. */
  bootstrap(account: string): Promise<void>;
  /** Answers with the stack's outputs. @param change settings that differ from cdk.json */
  deploy(change?: Block): Promise<Outputs>;
  /** As the operator does it: first the protection against doing it by mistake is taken away. */
  destroy(): Promise<void>;
  /** The name of the stack. */
  readonly stack: string;
  /** The sender's address. */
  readonly from: string;
}

export async function openCdk({ programs, folder, env }: Stage): Promise<Cdk> {
  const project = JSON.parse(await readFile(join(ROOT, 'cdk.json'), 'utf8'));
  const newsletter: Block = { ...project.context.newsletter, ...REHEARSED };
  const log = join(folder, 'cdk.log');
  const settle = (change: Block) => {
    const context = { ...project.context, newsletter: { ...newsletter, ...change } };
    return writeFile(join(folder, 'cdk.json'), JSON.stringify({ ...project, app: APP, context }));
  };
  const cdk = (...args: readonly string[]) =>
    programs.run({ command: process.execPath, args: [CDK, ...args, '--ci'], cwd: folder, env, log });
  const stack = String(newsletter.stack ?? 'Verbatim');
  return {
    stack,
    from: String(newsletter.from),
    bootstrap: (account) => cdk('bootstrap', `aws://${account}/${env.AWS_REGION}`),
    async deploy(change = {}) {
      await settle(change);
      await cdk('deploy', '--require-approval', 'never', '--outputs-file', 'outputs.json');
      return JSON.parse(await readFile(join(folder, 'outputs.json'), 'utf8'))[stack];
    },
    async destroy() {
      const unprotect = new UpdateTerminationProtectionCommand({
        StackName: stack,
        EnableTerminationProtection: false,
      });
      await new CloudFormationClient({}).send(unprotect);
      await cdk('destroy', '--force');
    },
  };
}

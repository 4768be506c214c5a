import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callDigest } from '../call-digest.ts';

const BIN = fileURLToPath(new URL('../../../bin/digest.ts', import.meta.url));

/** A terminal that has never heard of AWS, and reaches no name server. */
const ACCOUNTLESS = {
  PATH: process.env.PATH,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
};

const DOCTOR = ['doctor', '--dns', '127.0.0.1:1'];

describe('digest doctor without an account', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...DOCTOR], {
    env: ACCOUNTLESS,
    encoding: 'utf8',
  });

  it('ends with 1, in order, without a stack', () => {
    expect([status, stderr]).toEqual([1, '']);
  });

  it('says what is missing, and what to do', () => {
    expect(stdout).toContain('no AWS credentials on this machine');
    expect(stdout).toContain('no region is set');
  });

  it('still says what can be known', () => {
    expect(stdout).toMatch(
      /ok +schedule +cron\(0 7 \* \* \? \*\) in Europe\/Berlin; next\n +\w{3} \d{4}-\d\d-\d\d 07:00/,
    );
  });

  it('is plain where it is piped', () => {
    expect(stdout).not.toContain('\u001b');
  });

  it('is JSON where that is asked for', async () => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
    Object.assign(process.env, ACCOUNTLESS);
    const report = await callDigest([...DOCTOR, '--json']);
    expect(JSON.parse(report.stdout)).toContainEqual({ name: 'stack', missing: 'account' });
  });
});

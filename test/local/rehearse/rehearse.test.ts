import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { findPython } from '../../../local/rehearse/find-python.ts';
import { listeningAddresses } from '../../../local/rehearse/listening-addresses.ts';
import { createSteps } from '../../../local/rehearse/steps.ts';
import { strangerEnvironment } from '../../../local/rehearse/stranger-environment.ts';
import { createTerminal } from '../../../local/start/terminal.ts';

const terminal = createTerminal({}, {});

test('without a Python the rehearsal says what to install', async () => {
  await expect(findPython(['no-such-python'])).rejects.toThrow(/no Python 3\.10 or newer.*apt install python3-venv/);
});

test("an operator's account, profile and emulator stay outside", () => {
  const own = {
    AWS_PROFILE: 'live',
    AWS_ENDPOINT_URL_S3: 'x',
    CDK_DEFAULT_ACCOUNT: '1',
    PATH: '/bin',
    PIP_INDEX_URL: 'y',
  };
  expect(strangerEnvironment(own)).toEqual({ PATH: '/bin', PIP_INDEX_URL: 'y' });
});

test('a step that fails is crossed, and its error goes on', async () => {
  const lines: string[] = [];
  const step = createSteps(terminal, (line) => lines.push(line));
  await step('first', async () => {});
  await expect(step('second', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(lines.map((line) => line.replace(/\d+\.\d s/, 'N s'))).toEqual(['✓ first  N s', '✗ second  N s']);
});

test.runIf(process.platform === 'linux')('an open door of any process of a group is seen', async () => {
  const script = "require('net').createServer().listen(0,'0.0.0.0',function(){console.log(this.address().port)})";
  const child = spawn(process.execPath, ['-e', script], { detached: true });
  const [port] = await once(child.stdout, 'data');
  const found = await listeningAddresses(child.pid ?? 0);
  child.kill();
  expect(found).toEqual([`0.0.0.0:${String(port).trim()}`]);
});

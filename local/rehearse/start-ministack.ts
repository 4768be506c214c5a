import { createConnection, createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { LOCAL_REGION } from '../aws-environment.ts';
import { listeningAddresses } from './listening-addresses.ts';
import type { Stage } from './stage.ts';

export interface Ministack {
  /** "https://127.0.0.1:41234", no slash at the end. */
  readonly url: string;
  /** The certificate that its address is signed with; whoever calls it must be told to trust it. */
  readonly certificate: string;
  /** Every address on which it takes connections; undefined where the system does not tell. */
  readonly addresses: readonly string[] | undefined;
}

/** The account that MiniStack plays, and its owner's keys. */
export const ACCOUNT = '123456789012';
export const OWNER = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' } as const;

const LOOPBACK = '127.0.0.1';
/** Milliseconds. */
const START = 60_000;
const LOOK_EVERY = 100;

/**
 * Starts an AWS on loopback that holds everybody to their permissions (AUTH), behind TLS: over plain HTTP each policy that asks for
 * it would say no. @param smtpPort where it hands on what SES has taken
 */
export async function startMinistack(python: string, smtpPort: number, stage: Stage): Promise<Ministack> {
  const port = await freePort();
  const [certificate, key] = ['server.crt', 'server.key'].map((name) => join(stage.folder, name)) as [string, string];
  const log = join(stage.folder, 'ministack.log');
  const env: NodeJS.ProcessEnv = {
    ...stage.env,
    ...OWNER,
    // Its functions call "node", and are to get the one that this runs on.
    PATH: [dirname(process.execPath), stage.env.PATH].join(delimiter),
    TMPDIR: stage.folder,
    // Its functions call it back, and are to believe that it is it.
    NODE_EXTRA_CA_CERTS: certificate,
    GATEWAY_PORT: String(port),
    MINISTACK_ACCOUNT_ID: ACCOUNT,
    MINISTACK_REGION: LOCAL_REGION,
    SMTP_HOST: `${LOOPBACK}:${smtpPort}`,
    PYTHONPATH: import.meta.dirname,
    PYTHONDONTWRITEBYTECODE: '1',
    AUTH: 'true',
    USE_SSL: '1',
    MINISTACK_SSL_CERT: certificate,
    MINISTACK_SSL_KEY: key,
    LAMBDA_EXECUTOR: 'local',
    // Ports of services that no newsletter needs.
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
  };
  const make = [join(import.meta.dirname, 'make_certificate.py'), stage.folder];
  await stage.programs.run({ command: python, args: make, env, log: join(stage.folder, 'certificate.log') });
  // Not by its own command, which would also listen on 443 where it may.
  const listen = ['--bind', `${LOOPBACK}:${port}`, '--certfile', certificate, '--keyfile', key];
  const args = ['-m', 'hypercorn', 'mended_ministack:app', '--keep-alive', '75', ...listen];
  const child = stage.programs.start({ command: python, args, env, log });
  await untilItListens(port, () => child.exitCode === null, stage.signal);
  return { url: `https://${LOOPBACK}:${port}`, certificate, addresses: await listeningAddresses(child.pid ?? 0) };
}

/** The system names one that nobody uses; it could be taken again before MiniStack has it, and then the start fails. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilItListens(port: number, isAlive: () => boolean, signal: AbortSignal): Promise<void> {
  const end = performance.now() + START;
  while (!(await answers(port))) {
    if (!isAlive()) throw new Error('Cannot start MiniStack: it has ended; its log below says why');
    if (performance.now() > end) throw new Error('Cannot start MiniStack: after a minute it takes no connection');
    await setTimeout(LOOK_EVERY, undefined, { signal });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, LOOPBACK);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

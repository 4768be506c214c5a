import { CHUNK_SIZE, SEND_TIMEOUT_SECONDS } from '../../lambda/config.ts';
import { createAllowance } from '../../lambda/delivery/allowance.ts';
import type { Chunk } from '../../lambda/ports.ts';
import { type SendPorts, sendChunk } from '../../lambda/send-chunk.ts';
import type { Executioner } from './executioner.ts';
import { mortal } from './mortal.ts';
import type { SimulatedQueue } from './simulated-queue.ts';
import type { SimulatedSes } from './simulated-ses.ts';
import type { Functions, World } from './start-functions.ts';

export interface SenderOptions {
  readonly world: World;
  readonly ports: Omit<SendPorts, 'allowance'>;
  readonly chunks: SimulatedQueue<Chunk>;
  readonly killer: Executioner;
  readonly invoke: <T>(name: 'send', work: Promise<T>) => Promise<T>;
  readonly queueUse: Functions['queueUse'];
  readonly ses: SimulatedSes;
}

/** Milliseconds between a message's arrival and the function's first line, when its process is warm. */
const POLL = 15;
const COLD_START = 400;
/** Claim, send and mark of a chunk, and what comes before. */
const CALLS_OF_A_CHUNK = 3 * CHUNK_SIZE;

/** One of the send functions side by side: takes chunk after chunk, and starts anew when it was killed. */
export async function startSender(options: SenderOptions): Promise<never> {
  const { world, ports, chunks, killer, invoke, queueUse } = options;
  const { time, scenario } = world;
  const newAllowance = () => createAllowance({ time, quota: () => options.ses.quota(), senders: scenario.senders });
  let allowance = newAllowance();
  for (;;) {
    const [message] = await chunks.receive(1);
    if (!message) continue;
    queueUse.requests += 2;
    await time.wait(POLL);
    const { ports: guarded, died } = mortal(
      { ...ports, allowance },
      ['issues', 'files', 'subscribers', 'deliveries', 'queue', 'mailer'],
      killer.fateOf(CALLS_OF_A_CHUNK),
    );
    const deadline = new Date(time.now().getTime() + SEND_TIMEOUT_SECONDS * 1000);
    const outcome = await invoke(
      'send',
      Promise.race([sendChunk(message.body, deadline, guarded).catch(() => 'failed' as const), died]),
    );
    if (outcome === 'died') {
      allowance = newAllowance();
      await time.wait(COLD_START);
    } else if (outcome !== 'failed') message.delete();
  }
}

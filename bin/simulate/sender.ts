import { rememberingFiles } from '../../lambda/adapters/remembering-files.ts';
import { CHUNK_SIZE, SEND_TIMEOUT_SECONDS } from '../../lambda/config.ts';
import { createSender, type SenderPorts } from '../../lambda/create-sender.ts';
import type { Chunk } from '../../lambda/ports.ts';
import type { Executioner } from './executioner.ts';
import { type Fate, mortal } from './mortal.ts';
import type { SimulatedQueue } from './simulated-queue.ts';
import type { World } from './world.ts';

export interface SenderOptions {
  readonly world: World;
  readonly ports: Omit<SenderPorts, 'senders'>;
  readonly chunks: SimulatedQueue<Chunk>;
  readonly killer: Executioner;
  readonly invoke: <T>(name: 'send', work: Promise<T>) => Promise<T>;
  readonly queueUse: { requests: number };
}

/** Milliseconds between a message's arrival and the function's first line, when its process is warm. */
const POLL = 15;
const COLD_START = 400;
/** Claim, send and mark of a chunk, and what comes before. */
const CALLS_OF_A_CHUNK = 3 * CHUNK_SIZE;

/** One of the send functions side by side: takes chunk after chunk, and starts anew when it was killed. */
export async function startSender(options: SenderOptions): Promise<never> {
  const { world, chunks, killer, invoke, queueUse } = options;
  const { time } = world;
  let process = startProcess(options);
  for (;;) {
    const [message] = await chunks.receive(1);
    if (!message) continue;
    queueUse.requests += 2;
    await time.wait(POLL);
    process.setFate(killer.fateOf(CALLS_OF_A_CHUNK));
    const deadline = new Date(time.now().getTime() + SEND_TIMEOUT_SECONDS * 1000);
    const body = JSON.stringify(message.body);
    const outcome = await invoke('send', Promise.race([process.send([{ id: '', body }], deadline), process.died]));
    if (outcome === 'died') {
      process = startProcess(options);
      await time.wait(COLD_START);
    } else if (outcome.failed.length === 0) message.delete();
  }
}

function startProcess({ ports, world }: SenderOptions) {
  let fate: Fate = () => undefined;
  const names = ['issues', 'files', 'subscribers', 'deliveries', 'queue', 'mailer'] as const;
  // As the deployed function does: the message of an issue is read once by a process.
  const files = rememberingFiles({ ...world.files, read: ports.files.read });
  const { ports: guarded, died } = mortal({ ...ports, files, senders: world.scenario.senders }, names, (call) =>
    fate(call),
  );
  const setFate = (next: Fate) => {
    fate = next;
  };
  return { send: createSender(guarded), died, setFate };
}

import { createAllowance } from './delivery/allowance.ts';
import type { Chunk, Mailer } from './ports.ts';
import { type ChunkResult, type SendPorts, sendChunk } from './send-chunk.ts';

export interface SenderPorts extends Omit<SendPorts, 'allowance'> {
  readonly mailer: Mailer;
  /** How many send functions share the account's rate. */
  readonly senders: number;
}

export interface SendResult {
  readonly results: readonly (ChunkResult & { readonly issueId: string })[];
  /** To be given again. */
  readonly failed: readonly { readonly id: string; readonly why: string }[];
}

interface QueuedMessage {
  readonly id: string;
  readonly body: string;
}

/** One send function, for as long as its process lives: what it finds out about its speed is good for the next chunk. */
export function createSender({ senders, ...ports }: SenderPorts) {
  const { clock, mailer } = ports;
  const allowance = createAllowance({ time: clock, quota: () => mailer.quota(), senders });
  return async (messages: readonly QueuedMessage[], deadline: Date): Promise<SendResult> => {
    const results: (ChunkResult & { readonly issueId: string })[] = [];
    const failed: { readonly id: string; readonly why: string }[] = [];
    for (const { id, body } of messages) {
      try {
        const { issueId, subscriberIds } = JSON.parse(body) as Chunk;
        const result = await sendChunk({ issueId, subscriberIds }, deadline, { ...ports, allowance });
        results.push({ issueId, ...result });
      } catch (error) {
        failed.push({ id, why: String(error) });
      }
    }
    return { results, failed };
  };
}

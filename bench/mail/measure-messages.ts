import { median } from '../analysis/median.ts';
import type { Composer, Copy } from './composers.ts';

const WARM_UP_MS = 300;
const ROUND_MS = 400;
const ROUNDS = 5;

/** CPU time of one message in microseconds, best and median round. CPU time, so that other work on the machine counts little. */
export async function measureMessages({ compose }: Composer) {
  await spend(compose, WARM_UP_MS);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await spend(compose, ROUND_MS));
  return { best: Math.min(...rounds), median: median(rounds) };
}

async function spend(compose: Composer['compose'], milliseconds: number): Promise<number> {
  const before = process.cpuUsage();
  const until = performance.now() + milliseconds;
  let messages = 0;
  let characters = 0;
  while (performance.now() < until) {
    // The clock costs as much as a splice, so it is not asked for each.
    for (let i = 0; i < 20; i += 1) {
      const message = await compose(copyFor(messages));
      characters += touched(message);
      messages += 1;
    }
  }
  const { user, system } = process.cpuUsage(before);
  if (characters === 0) throw new Error('Cannot measure: no message was made');
  return (user + system) / messages;
}

/** A string that was joined is put together only when somebody reads it; the SDK does, to send it. */
const touched = (message: string): number => message.charCodeAt(message.length - 9);

/** Every reader has an address and a link of their own. */
function copyFor(at: number): Copy {
  const key = at.toString(36).padStart(26, '0');
  return {
    to: `reader${at}@example.com`,
    unsubscribeUrl: `https://news.example/unsubscribe/${key}.${'a'.repeat(26)}`,
    viewUrl: 'https://news.example/issues/2026-11-22-0700',
  };
}

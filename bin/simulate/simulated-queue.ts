import type { VirtualTime } from './virtual-time.ts';

export interface Received<T> {
  readonly body: T;
  delete(): void;
}

export interface SimulatedQueue<T> {
  put(body: T): void;
  /** Waits for at least one message; takes up to `most`. */
  receive(most: number): Promise<readonly Received<T>[]>;
  /** Waiting and in somebody's hands. */
  unfinished(): number;
  /** Given up after too many tries. */
  dead(): number;
}

export interface QueueOptions {
  readonly time: VirtualTime;
  readonly visibilitySeconds: number;
  readonly maxReceives: number;
  /** Hears when the first message waits, and when none does any more. */
  readonly onWaiting?: (isWaiting: boolean) => void;
}

interface Message<T> {
  readonly body: T;
  receives: number;
  isDone: boolean;
}

/** A queue like SQS: a message comes again when it was not deleted in time, and is put aside when that happened too often. */
export function simulatedQueue<T>({
  time,
  visibilitySeconds,
  maxReceives,
  onWaiting,
}: QueueOptions): SimulatedQueue<T> {
  let messages: Message<T>[] = [];
  let head = 0;
  let inHands = 0;
  let dead = 0;
  const callers: (() => void)[] = [];
  function show(message: Message<T>): void {
    messages.push(message);
    if (messages.length - head === 1) onWaiting?.(true);
    callers.shift()?.();
  }
  function take(): Message<T> | undefined {
    const message = messages[head];
    if (!message) return undefined;
    head += 1;
    if (messages.length === head) onWaiting?.(false);
    if (head > 1000 && head * 2 > messages.length) {
      messages = messages.slice(head);
      head = 0;
    }
    return message;
  }
  function hand(message: Message<T>): Received<T> {
    message.receives += 1;
    inHands += 1;
    const letGo = () => {
      if (message.isDone) return;
      inHands -= 1;
      if (message.receives < maxReceives) show(message);
      else dead += 1;
    };
    time.after(visibilitySeconds * 1000, letGo);
    return {
      body: message.body,
      delete() {
        message.isDone = true;
        inHands -= 1;
      },
    };
  }
  return {
    put: (body) => show({ body, receives: 0, isDone: false }),
    async receive(most) {
      while (messages.length === head) await new Promise<void>((resolve) => callers.push(resolve));
      const batch: Received<T>[] = [];
      for (let i = 0; i < most; i += 1) {
        const message = take();
        if (!message) break;
        batch.push(hand(message));
      }
      return batch;
    },
    unfinished: () => messages.length - head + inHands,
    dead: () => dead,
  };
}

import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../lambda/ports.ts';

export interface VirtualTime extends Clock {
  /** Milliseconds since the start. */
  elapsed(): number;
  /** Calls back after so many milliseconds. */
  after(milliseconds: number, callBack: () => void): void;
  /** Lets time pass until `isOver`, or until nobody waits for anything. */
  run(isOver: () => boolean): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
}

/** A clock that jumps to the next moment at which somebody wants to go on, as soon as everybody waits. */
export function virtualTime(start: string): VirtualTime {
  const from = Date.parse(start);
  const heap: Timer[] = [];
  let elapsed = 0;
  let order = 0;
  function after(milliseconds: number, fire: () => void): void {
    order += 1;
    // Whole milliseconds, as timers have: what falls into the same one wakes together.
    push(heap, { at: Math.ceil(elapsed + Math.max(0, milliseconds)), order, fire });
  }
  return {
    now: () => new Date(from + elapsed),
    elapsed: () => elapsed,
    after,
    wait: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    async run(isOver) {
      while (!isOver()) {
        await setImmediate(); // everybody runs until they wait
        const next = heap[0];
        if (!next) return;
        elapsed = next.at;
        while (heap[0] && heap[0].at <= elapsed) pop(heap)?.fire();
      }
    },
  };
}

const isBefore = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** A binary heap: parent of i is (i − 1) / 2. */
function push(heap: Timer[], timer: Timer): void {
  let i = heap.length;
  heap.push(timer);
  while (i > 0) {
    const parent = (i - 1) >> 1;
    const above = heap[parent] as Timer;
    if (!isBefore(timer, above)) break;
    heap[i] = above;
    i = parent;
  }
  heap[i] = timer;
}

function pop(heap: Timer[]): Timer | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Timer, heap[child] as Timer)) child += 1;
    if (!isBefore(heap[child] as Timer, last)) break;
    heap[i] = heap[child] as Timer;
    i = child;
  }
  heap[i] = last;
  return first;
}

import { Worker } from 'node:worker_threads';
import type { Preview, PreviewOrder } from './preview-mail.ts';

/** A mail, or why there is none: the template is broken, or the article is no article. */
export type Shown = { readonly mail: Preview } | { readonly problem: string };

/** Where mails are made for looking at. */
export interface Workshop {
  /** @param key names the order: what was made for it is kept until the next renewal */
  make(key: string, order: PreviewOrder): Promise<Shown>;
  /** Throws away the compiled templates and all code that was loaded; the next mail is made with what is on disk then. */
  renew(): void;
  stop(): Promise<void>;
}

/** More than any article takes; a template that never ends must not hold the page. */
const PATIENCE_MS = 20_000;

/**
 * Each state of the templates is compiled and loaded in a thread of its own: modules cannot be unloaded, threads can; and
 * what goes wrong in one is a message, not the end of the preview.
 */
export function createWorkshop(code = new URL('preview-worker.ts', import.meta.url)): Workshop {
  let worker: Worker | undefined;
  const made = new Map<string, Promise<Shown>>();
  const drop = async () => {
    const old = worker;
    worker = undefined;
    made.clear();
    await old?.terminate();
  };
  const make = async (order: PreviewOrder): Promise<Shown> => {
    worker ??= new Worker(code);
    const hired = worker;
    const answer = await askFor(order, hired);
    if ('isBroken' in answer && worker === hired) await drop();
    return 'mail' in answer ? answer : { problem: answer.problem };
  };
  return {
    make(key, order) {
      const shown = made.get(key) ?? make(order);
      made.set(key, shown);
      return shown;
    },
    renew: () => void drop(),
    stop: drop,
  };
}

type Answer = Shown | { readonly problem: string; readonly isBroken: true };

function askFor(order: PreviewOrder, worker: Worker): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const broken = (problem: string) => resolve({ problem, isBroken: true });
  const timer = setTimeout(() => broken(`Nothing came within ${PATIENCE_MS / 1000} seconds`), PATIENCE_MS);
  const channel = new MessageChannel();
  channel.port1.once('message', resolve);
  const onError = (error: Error) => broken(error.message);
  worker.once('error', onError);
  const onExit = () => broken('The templates changed meanwhile');
  worker.once('exit', onExit);
  worker.postMessage({ order, port: channel.port2 }, [channel.port2]);
  return promise.finally(() => {
    clearTimeout(timer);
    channel.port1.close();
    worker.off('error', onError).off('exit', onExit);
  });
}

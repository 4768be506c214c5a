import { type MessagePort, parentPort } from 'node:worker_threads';
import { ensureBuilt } from '../../templates/ensure-built.ts';
import type { PreviewOrder } from './preview-mail.ts';
import type { Shown } from './workshop.ts';

// Built before anything is loaded that imports the compiled templates. A broken template is told with every order.
const ready = ensureBuilt().then(() => import('./make-preview.ts'));
ready.catch(() => {});

parentPort?.on('message', async ({ order, port }: { readonly order: PreviewOrder; readonly port: MessagePort }) => {
  port.postMessage(await answer(order));
});

async function answer(order: PreviewOrder): Promise<Shown> {
  try {
    return await (await ready).makePreview(order);
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** "http://127.0.0.1:41234", no slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The only address anything here listens on: nobody else on the network is to see a reader's mail. */
const LOOPBACK = '127.0.0.1';

/** Lets a server listen on a free port of the loopback address. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${LOOPBACK}:${port}`, stop: () => stop(server) };
}

/** Keep-alive connections are cut: SDK clients hold theirs open, and `close` alone would wait for them. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

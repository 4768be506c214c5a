import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** "http://127.0.0.1:41234", no slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The only address anything here listens on: nobody else on the network is to see a reader's mail. */
const LOOPBACK = '127.0.0.1';

/** Lets a server listen on the loopback address: on the wanted port, or on a free one where that is taken. */
export async function listen(server: Server, wanted = 0): Promise<Listening> {
  await listenOn(server, wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || wanted === 0) throw error;
    return listenOn(server, 0);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${LOOPBACK}:${port}`, stop: () => stop(server) };
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Keep-alive connections are cut: SDK clients hold theirs open, and `close` alone would wait for them. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FetcherOptions, httpFetcher } from '../../../lambda/adapters/http/http-fetcher.ts';

/** A real server on loopback that counts who comes, and a fetcher that may go there by name. */
export async function startServer(listener: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = `${(server.address() as AddressInfo).port}`;
  const clock = {
    now: () => new Date(0),
    waited: [] as number[],
    wait: async (ms: number) => void clock.waited.push(ms),
  };
  const open: FetcherOptions = { clock, ports: [port], resolve: async () => ['127.0.0.1'], isAllowed: () => true };
  return {
    asked,
    port,
    clock,
    url: (path: string, host = 'news.test') => `http://${host}:${port}${path}`,
    fetcher: (options: FetcherOptions = {}) => httpFetcher({ ...open, ...options }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

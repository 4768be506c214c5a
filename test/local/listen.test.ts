import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../../local/listen.ts';

test('stops although a request is still waiting for its answer', async () => {
  const server = createServer();
  const arrived = new Promise((resolve) => server.once('request', resolve));
  const { url, stop } = await listen(server);
  const asked = fetch(url).catch((error: Error) => error);
  await arrived;
  await stop();
  expect(await asked).toBeInstanceOf(Error);
});

test('fails when it cannot listen', async () => {
  const server = createServer();
  const { stop } = await listen(server);
  await expect(listen(server)).rejects.toMatchObject({ code: 'ERR_SERVER_ALREADY_LISTEN' });
  await stop();
});

import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../lambda/adapters/http/is-public-address.ts';
import { MAX_BODY_BYTES } from '../../../lambda/adapters/http/limits.ts';
import { startServer } from './local-server.ts';

type Server = Awaited<ReturnType<typeof startServer>>;
const started: Server[] = [];
const start = async (...args: Parameters<typeof startServer>) => {
  const server = await startServer(...args);
  started.push(server);
  return server;
};
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

const textOf = (fetched: { readonly outcome: string; readonly bytes?: Uint8Array }) =>
  new TextDecoder().decode(fetched.bytes);

describe('an address on the open web', () => {
  it('gives its bytes, its type and what it says of itself', async () => {
    const server = await start((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'yesterday' }).end('Hello');
    });
    const fetched = await server.fetcher().get({ url: server.url('/a') });
    expect(fetched).toMatchObject({
      outcome: 'fetched',
      contentType: 'text/html',
      etag: '"1"',
      lastModified: 'yesterday',
    });
    expect(textOf(fetched)).toBe('Hello');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('may be packed with %s', async (name, pack) => {
    const server = await start((_, response) => {
      response.writeHead(200, { 'content-encoding': name }).end(pack(Buffer.from('Packed')));
    });
    expect(textOf(await server.fetcher().get({ url: server.url('/') }))).toBe('Packed');
  });

  it('that has not changed says so', async () => {
    const server = await start(({ headers }, response) => {
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200).end();
    });
    expect(await server.fetcher().get({ url: server.url('/'), etag: '"1"' })).toEqual({ outcome: 'not modified' });
  });

  it('that has moved for good is told', async () => {
    const server = await start(({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end('here');
    });
    expect(await server.fetcher().get({ url: server.url('/old') })).toMatchObject({ movedTo: server.url('/new') });
  });

  it('that is elsewhere for today is read there, and not told as moved', async () => {
    const server = await start(({ url }, response) => {
      if (url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.end('here');
    });
    expect(await server.fetcher().get({ url: server.url('/old') })).not.toHaveProperty('movedTo');
  });

  it('that is gone for good is told apart from one that fails', async () => {
    const server = await start(({ url }, response) => void response.writeHead(url === '/gone' ? 410 : 500).end());
    const outcomes = [
      await server.fetcher().get({ url: server.url('/gone') }),
      await server.fetcher().get({ url: server.url('/') }),
    ];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['gone', 'failed']);
  });
});

describe('a server that is busy', () => {
  it('is asked again after the time it names', async () => {
    let calls = 0;
    const server = await start((_, response) => {
      calls += 1;
      if (calls === 1) response.writeHead(429, { 'retry-after': '3' }).end();
      else response.end('now');
    });
    expect(await server.fetcher().get({ url: server.url('/') })).toMatchObject({ outcome: 'fetched' });
    expect(server.clock.waited).toEqual([3000]);
  });

  it('is left alone when it wants an hour', async () => {
    const server = await start((_, response) => void response.writeHead(503, { 'retry-after': '3600' }).end());
    expect(await server.fetcher().get({ url: server.url('/') })).toEqual({
      outcome: 'failed',
      reason: 'the server answers 503',
    });
    expect(server.clock.waited).toEqual([]);
  });

  it('is given up after three tries', async () => {
    const server = await start((_, response) => void response.writeHead(503).end());
    await server.fetcher().get({ url: server.url('/') });
    expect([server.asked.filter((path) => path === '/').length, server.clock.waited]).toEqual([3, [1000, 2000]]);
  });
});

describe('an address that is not on the open internet', () => {
  const SPELLINGS = [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '0',
    '[::]',
  ];

  it.each(SPELLINGS)('%s is never connected to', async (host) => {
    const server = await start((_, response) => void response.end('secret'));
    const fetched = await server.fetcher({ isAllowed: isPublicAddress }).get({ url: server.url('/', host) });
    expect([fetched.outcome, server.asked]).toEqual(['refused', []]);
  });

  it.each([
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.9',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '::ffff:10.0.0.1',
    'not an address',
  ])('%s is special', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07::1'])('but %s is not', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is refused when a redirect leads there', async () => {
    const inside = await start((_, response) => void response.end('secret'));
    const outside = await start(
      (_, response) => void response.writeHead(302, { location: inside.url('/', '127.0.0.1') }).end(),
    );
    const ports = [inside.port, outside.port];
    const resolve = async () => ['127.0.0.2'];
    const isAllowed = (address: string) => address === '127.0.0.2';
    const fetched = await outside.fetcher({ ports, resolve, isAllowed }).get({ url: outside.url('/') });
    expect([fetched.outcome === 'fetched', inside.asked]).toEqual([false, []]);
  });

  it('is refused when one of several addresses of a name is one', async () => {
    const server = await start((_, response) => void response.end('secret'));
    const resolve = async () => ['93.184.215.14', '127.0.0.1'];
    const fetched = await server.fetcher({ resolve, isAllowed: isPublicAddress }).get({ url: server.url('/') });
    expect([fetched.outcome, server.asked]).toEqual(['refused', []]);
  });

  it('is not reached by a name that changes its address after the check', async () => {
    const server = await start((_, response) => void response.end('secret'));
    const answers = [['127.0.0.2'], ['127.0.0.1']];
    let asked = 0;
    const resolve = async () => answers[Math.min(asked++, 1)] ?? [];
    const checked: string[] = [];
    const isAllowed = (address: string) => checked.push(address) > 0 && address !== '127.0.0.1';
    const fetched = await server.fetcher({ resolve, isAllowed, milliseconds: 300 }).get({ url: server.url('/') });
    expect([fetched.outcome === 'fetched', server.asked]).toEqual([false, []]);
  });

  it.each([
    ['file:///etc/passwd', 'is not http or https'],
    ['http://user:pass@news.test/', 'user name or password'],
    ['http://news.test:9001/', 'port 9001'],
    ['no address', 'is no address'],
  ])('%s is refused', async (url, reason) => {
    const server = await start((_, response) => void response.end());
    expect(await server.fetcher({ ports: ['', '80', '443'] }).get({ url })).toEqual({
      outcome: 'refused',
      reason: expect.stringContaining(reason),
    });
  });
});

describe('a hostile server', () => {
  const bomb = Buffer.alloc(MAX_BODY_BYTES * 20);

  it.each([
    ['gzip', gzipSync(bomb)],
    // The best quality takes a second for it, and the bomb is no worse.
    ['br', brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['zstd', zstdCompressSync(bomb)],
  ])('cannot fill the memory with a %s bomb', async (name, body) => {
    const server = await start((_, response) => void response.writeHead(200, { 'content-encoding': name }).end(body));
    const fetched = await server.fetcher().get({ url: server.url('/') });
    expect(fetched).toEqual({ outcome: 'failed', reason: expect.stringContaining(`${MAX_BODY_BYTES} are read`) });
  });

  it('cannot send without end', async () => {
    const chunk = Buffer.alloc(65_536, 'a');
    const server = await start((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    const fetched = await server.fetcher().get({ url: server.url('/') });
    expect(fetched).toEqual({ outcome: 'failed', reason: expect.stringContaining(`${MAX_BODY_BYTES} are read`) });
  });

  it('cannot hold us with a byte now and then', async () => {
    const server = await start((_, response) => {
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const fetched = await server.fetcher({ milliseconds: 200 }).get({ url: server.url('/') });
    expect(fetched).toEqual({ outcome: 'failed', reason: 'no complete answer within 0.2 seconds' });
  });

  it('cannot hold us with a name server that is silent', async () => {
    const server = await start((_, response) => void response.end());
    const resolve = () => new Promise<never>(() => {});
    const fetched = await server.fetcher({ resolve, milliseconds: 100 }).get({ url: server.url('/') });
    expect(fetched).toEqual({ outcome: 'failed', reason: 'no complete answer within 0.1 seconds' });
  });

  it('cannot send us round in circles', async () => {
    const server = await start((_, response) => void response.writeHead(302, { location: '/again' }).end());
    expect(await server.fetcher().get({ url: server.url('/') })).toEqual({
      outcome: 'refused',
      reason: 'it redirects more than 5 times',
    });
  });
});

describe('robots.txt', () => {
  it('is obeyed', async () => {
    const asked: string[] = [];
    const server = await startServer(() => {});
    await server.stop();
    const { createServer } = await import('node:http');
    const site = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end(url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : 'page');
    });
    await new Promise<void>((resolve) => site.listen(Number(server.port), '127.0.0.1', resolve));
    const fetcher = server.fetcher();
    const outcomes = [
      await fetcher.get({ url: server.url('/private/a') }),
      await fetcher.get({ url: server.url('/open') }),
    ];
    site.closeAllConnections();
    await new Promise<void>((resolve) => site.close(() => resolve()));
    expect([outcomes.map(({ outcome }) => outcome), asked]).toEqual([
      ['refused', 'fetched'],
      ['/robots.txt', '/open'],
    ]);
  });
});

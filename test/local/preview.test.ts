import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../local/listen.ts';
import { startPreview } from '../../local/preview/start-preview.ts';
import { createWorkshop } from '../../local/preview/workshop.ts';

const ARTICLE = `<!doctype html><title>Harbour &amp; pier</title><article>
<p>The harbour will cost $4.5 million more than planned, the board said on Monday, and the pier is not in it.</p>
<p>"We counted the boat and forgot the pier," said Nora Vance, who leads the board.</p></article>`;

let dir: string;
let preview: Listening;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-preview-'));
  preview = await startPreview({ folders: [dir] });
});
afterAll(async () => {
  await preview.stop();
  await rm(dir, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(preview.url + path);
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const post = (name: string, body: string | Uint8Array<ArrayBuffer>, headers = {}) =>
  fetch(`${preview.url}/article`, {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent(name), ...headers },
    body,
  });

describe('the preview', () => {
  it('shows a sample at three widths, its size and what the rules say', async () => {
    const { body } = await get('/');
    expect(body.match(/<iframe width="\d+"/g)).toEqual([
      '<iframe width="320"',
      '<iframe width="375"',
      '<iframe width="600"',
    ]);
    expect(body).toMatch(/<strong>[\d.]+ KB<\/strong> of HTML; Gmail clips at 102\.4 KB/);
    expect(body).toMatch(/<strong>All \d+ kept<\/strong>/);
  });

  it('shows the mail itself, light and dark', async () => {
    const [light, dark] = [await get('/mail.html?issue=one'), await get('/mail.html?issue=one&scheme=dark')];
    expect(light.body).toContain('Electric ferry carries its millionth passenger');
    expect(
      [light.body, dark.body].map((body) => [body.includes('@media not all'), body.includes('@media all')]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('shows the plain text and the whole message', async () => {
    expect((await get('/?issue=one&view=text')).body).toContain('By the numbers\n--------------');
    expect((await get('/?issue=one&view=source')).body).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('makes a mail of an article that is dropped on it', async () => {
    const { status, headers } = await post('pier.html', ARTICLE);
    const { body } = await get(headers.get('location') ?? '');
    const [, mail = ''] = /src="(\/mail\.html[^"]*)"/.exec(body) ?? [];
    expect([status, body.includes('<bdi>pier.html</bdi>')]).toEqual([201, true]);
    expect((await get(mail.replaceAll('&amp;', '&'))).body).toContain('Nora Vance');
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'it is not text'],
    ['an empty file', '', 'it is empty'],
  ])('says why %s makes no mail', async (_, bytes, problem) => {
    const { headers } = await post('<img src=x>.txt', bytes);
    const { status, body } = await get(headers.get('location') ?? '');
    expect([status, body.includes('<img')]).toEqual([200, false]);
    expect(body).toContain(problem);
  });

  it('lets no script of an article run: the frame and the mail itself forbid it', async () => {
    const { headers } = await post('a.txt', `<script>alert(1)</script> Ten ships sank, more than $4 million was lost.`);
    const { searchParams } = new URL(headers.get('location') ?? '', preview.url);
    const mail = await get(`/mail.html?issue=${searchParams.get('issue')}`);
    expect(mail.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(mail.body).not.toContain('<script');
  });

  it('tells open pages of a change', async () => {
    const events = await fetch(`${preview.url}/events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await writeFile(join(dir, 'a.hbs'), 'changed');
    expect((await reader?.read())?.value).toContain('event: change');
    await reader?.cancel();
  });

  it.each([
    ['of another name, as a page elsewhere could have it point here', 'GET', { host: 'evil.example' }],
    ['that another page posts', 'POST', { origin: 'https://evil.example' }],
  ])('refuses a request %s', async (_, method, headers) => {
    const { port } = new URL(preview.url);
    const status = await new Promise((resolve) => {
      const options = { port, host: '127.0.0.1', method, headers, path: method === 'GET' ? '/' : '/article' };
      request(options, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(421);
  });

  it.each(['/nothing', '/mail.html?issue=none'])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBeGreaterThanOrEqual(404);
  });

  it('goes to another port where its own is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const second = await startPreview({ port, folders: [dir] });
    expect(new URL(second.url).port).not.toBe(String(port));
    await second.stop();
    other.close();
  });
});

describe('a broken template', () => {
  it.each([
    ['does not load', 'export default ;'],
    ['throws', 'throw new Error("no such partial");'],
    ['ends', 'process.exit(3);'],
  ])('that %s is told, and a renewal is a new start', async (_, code) => {
    const file = join(dir, 'worker.mjs');
    await writeFile(file, code);
    const workshop = createWorkshop(pathToFileURL(file));
    const broken = await workshop.make('one', { sample: 'one' });
    await writeFile(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ port }) => port.postMessage({ mail: { subject: 'whole again' } }));`,
    );
    workshop.renew();
    expect([broken, await workshop.make('one', { sample: 'one' })]).toMatchObject([
      { problem: expect.any(String) },
      { mail: { subject: 'whole again' } },
    ]);
    await workshop.stop();
  });
});

import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startInbox } from '../../local/inbox/start-inbox.ts';
import type { Listening } from '../../local/listen.ts';
import type { AcceptedMail } from '../../local/ses/model.ts';
import { createOutbox } from '../../local/ses/outbox.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&</title><script>alert(2)</script>';
const RAW = [
  'From: "Evil <b>" <evil@example.com>',
  'To: ada@example.com',
  `Subject: =?utf-8?b?${Buffer.from(HOSTILE).toString('base64')}?=`,
  `X-Hostile: ${HOSTILE}`,
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  `Plain ${HOSTILE}`,
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<!doctype html><html><head lang="en"><title>t</title></head><body><script>alert(3)</script>Hello</body></html>',
  '--b--',
  '',
].join('\r\n');
const MAIL: AcceptedMail = {
  messageId: '0100-abc-000000',
  acceptedAt: new Date('2026-11-22T07:00:00Z'),
  destinations: [`${HOSTILE}@example.com`],
  tags: { issue: '2026-11-22-0700' },
  raw: Buffer.from(RAW),
};
const PAGE = `/mail/${MAIL.messageId}`;

const outbox = createOutbox();
let inbox: Listening;
beforeAll(async () => {
  outbox.put(MAIL);
  inbox = await startInbox(outbox);
});
afterAll(() => inbox.stop());

const get = async (path: string) => {
  const response = await fetch(inbox.url + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const PAGES = ['/', PAGE, `${PAGE}?view=text`, `${PAGE}?view=source`, `${PAGE}?view=headers`];

test.each(PAGES)('%s shows hostile text as text', async (path) => {
  const { text } = await get(path);
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;&lt;/title&gt;');
  expect(text).not.toMatch(/<script|<img/);
});

test.each(PAGES)('%s allows no script and no foreign frame', async (path) => {
  const policy = (await get(path)).headers.get('content-security-policy');
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/script-src|unsafe/);
});

test('the mail itself is served into a sandbox and opens its links in new tabs', async () => {
  const { headers, text } = await get(`${PAGE}/html`);
  expect(headers.get('content-security-policy')).toMatch(/^sandbox allow-popups [^;]*; default-src 'none'/);
  expect(headers.get('content-security-policy')).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
  expect(text).toMatch(/^<!doctype html><html><head lang="en"><base target="_blank"><title>/);
  expect((await get(PAGE)).text).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
});

test('the width of the frame can be switched', async () => {
  expect((await get(PAGE)).text).toContain('<iframe class="w600"');
  expect((await get(`${PAGE}?width=375`)).text).toContain('<iframe class="w375"');
  expect((await get(`${PAGE}?width="onload=x`)).text).toContain('<iframe class="w600"');
});

test('the raw message can be had byte for byte', async () => {
  const { headers, text } = await get(`${PAGE}/message.eml`);
  expect(headers.get('content-type')).toBe('message/rfc822');
  expect(text).toBe(RAW);
});

test('the headers view names the tags', async () => {
  expect((await get(`${PAGE}?view=headers`)).text).toContain('issue=2026-11-22-0700');
});

test.each(['/mail/0100-none-000000', '/mail/../etc/passwd', '/favicon.ico', '/mail/', `${PAGE}/other`])(
  'answers 404 to %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('does not answer to another host name', async () => {
  const status = await new Promise((resolve, reject) => {
    const asked = request(inbox.url, { headers: { host: 'rebound.example:80' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
  expect(status).toBe(421);
});

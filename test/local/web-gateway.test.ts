import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { afterEach, expect, test } from 'vitest';
import type { Listening } from '../../local/listen.ts';
import { startWebGateway } from '../../local/web-gateway.ts';

const running: Listening[] = [];
afterEach(async () => {
  for (const gateway of running.splice(0)) await gateway.stop();
});

async function start(result: APIGatewayProxyResultV2 | Error) {
  const events: APIGatewayProxyEventV2[] = [];
  const errors: unknown[] = [];
  const handler = async (event: APIGatewayProxyEventV2) => {
    events.push(event);
    if (result instanceof Error) throw result;
    return result;
  };
  const gateway = await startWebGateway(handler, (error) => errors.push(error));
  running.push(gateway);
  return { url: gateway.url, events, errors };
}

test('hands on path, query, headers and cookies as an HTTP API does', async () => {
  const { url, events } = await start({ statusCode: 204 });
  await fetch(`${url}/unsubscribe/a%20b?x=1&x=2&y=%26`, { headers: { cookie: 'a=1; b=2', 'X-Own': 'Yes' } });
  expect(events[0]).toMatchObject({
    version: '2.0',
    rawPath: '/unsubscribe/a%20b',
    rawQueryString: 'x=1&x=2&y=%26',
    queryStringParameters: { x: '1,2', y: '&' },
    cookies: ['a=1', 'b=2'],
    headers: { 'x-own': 'Yes' },
    requestContext: { http: { method: 'GET', path: '/unsubscribe/a%20b', sourceIp: '127.0.0.1' } },
    isBase64Encoded: false,
  });
  expect(events[0]?.headers).not.toHaveProperty('cookie');
});

test.each([
  ['application/x-www-form-urlencoded', Buffer.from('List-Unsubscribe=One-Click').toString('base64'), true],
  ['application/json; charset=utf-8', 'List-Unsubscribe=One-Click', false],
])('hands on a body of type %s', async (type, body, isBase64Encoded) => {
  const { url, events } = await start({ statusCode: 200 });
  await fetch(url, { method: 'POST', headers: { 'content-type': type }, body: 'List-Unsubscribe=One-Click' });
  expect(events[0]).toMatchObject({ body, isBase64Encoded });
});

test('writes status, headers, cookies and a base64 body', async () => {
  const { url } = await start({
    statusCode: 201,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    cookies: ['a=1; Path=/', 'b=2'],
    body: Buffer.from('Grüße').toString('base64'),
    isBase64Encoded: true,
  });
  const response = await fetch(url);
  expect(response.status).toBe(201);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
  expect(await response.text()).toBe('Grüße');
});

test('takes an answer without a status for the body itself', async () => {
  const { url } = await start({ left: true } as APIGatewayProxyResultV2);
  const response = await fetch(url);
  expect([response.status, await response.json()]).toEqual([200, { left: true }]);
});

test('answers 500 and says nothing more when the function throws', async () => {
  const secret = new Error('secret');
  const { url, errors } = await start(secret);
  const response = await fetch(url);
  expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
  expect(errors).toEqual([secret]);
});

test('refuses a request of more than 10 MB before the function sees it', async () => {
  const { url, events } = await start({ statusCode: 200 });
  const response = await fetch(url, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
  expect([response.status, events.length]).toEqual([413, 0]);
});

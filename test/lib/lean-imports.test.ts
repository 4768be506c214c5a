import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { leanImports, NEVER_LOADED } from '../../lib/lean-imports.ts';

/** A DynamoDB that answers every request with the error that the table's name tells. */
const CALLER = `import { ConditionalCheckFailedException, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
export async function call(endpoint, TableName) {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials, maxAttempts: 1 });
  const error = await client.send(new GetItemCommand({ TableName, Key: {} })).catch((error) => error);
  const { name, message, $metadata } = error;
  return { name, message, status: $metadata?.httpStatusCode, isOwnClass: error instanceof ConditionalCheckFailedException };
}`;

let dir = '';
let server: Server;
let call: (table: string) => Promise<object>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-lean-'));
  const outfile = join(dir, 'caller.mjs');
  await build({
    stdin: { contents: CALLER, resolveDir: process.cwd() },
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', mainFields: ['module', 'main'] },
    ...{ external: NEVER_LOADED, plugins: [leanImports], logLevel: 'warning' },
  });
  server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const { TableName } = JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${TableName}`, message: 'so it is' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const loaded = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  call = (table) => loaded.call(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, table);
});

afterAll(async () => {
  server.close();
  await rm(dir, { recursive: true });
});

it('keeps the class of an error that an adapter asks for', async () => {
  expect(await call('ConditionalCheckFailedException')).toMatchObject({ isOwnClass: true, message: 'so it is' });
});

it('tells every other error under its own name, with message and status', async () => {
  const told = { name: 'ResourceNotFoundException', message: 'so it is', status: 400, isOwnClass: false };
  expect(await call('ResourceNotFoundException')).toEqual(told);
});

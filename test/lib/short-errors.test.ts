import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withShortErrors } from '../../lib/short-errors.ts';

const CLIENTS = ['dynamodb', 's3', 'ses', 'sqs'];

type ErrorClass = (new (options: object) => Error & Readonly<Record<string, unknown>>) & { readonly shapeId: string };
type Errors = Readonly<Record<string, ErrorClass>>;

const root = join(import.meta.dirname, '../..');
const folderOf = (client: string) =>
  join(dirname(createRequire(import.meta.url).resolve(`@aws-sdk/client-${client}`)), '../dist-es/models');

let away = '';
beforeAll(async () => {
  away = await mkdtemp(join(root, 'build', 'short-errors-'));
});
afterAll(() => rm(away, { recursive: true }));

/** The module's errors, over a base class that stands for the SDK's. */
async function load(name: string, module: string): Promise<Errors> {
  const base = `class __BaseException extends Error { constructor(options) { super(options.message); Object.assign(this, options); } }`;
  const path = join(away, `${name}.mjs`);
  await writeFile(path, module.replace(/^import .*$/gm, '').replace(/^/, `${base}\n`));
  return import(/* @vite-ignore */ path);
}

const OPTIONS = new Proxy(
  { message: 'why' },
  { get: (target, key) => (key in target ? Reflect.get(target, key) : `the ${String(key)}`) },
);

const seen = (errors: Errors) =>
  Object.fromEntries(
    Object.entries(errors).map(([name, Class]) => {
      const error = new Class(OPTIONS);
      return [name, { ...error, shapeId: Class.shapeId, isOne: error instanceof Class, message: error.message }];
    }),
  );

describe.each(CLIENTS)('the short errors of %s', (client) => {
  test('are the same errors', async () => {
    const module = await readFile(join(folderOf(client), 'errors.js'), 'utf8');
    const [long, short] = [
      await load(`${client}-long`, module),
      await load(`${client}-short`, withShortErrors(module)),
    ];
    expect(seen(short)).toEqual(seen(long));
    expect(Object.keys(long).length).toBeGreaterThan(3);
  });

  test('are less than half as long', async () => {
    const module = await readFile(join(folderOf(client), 'errors.js'), 'utf8');
    expect(withShortErrors(module).length).toBeLessThan(module.length / 2);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callDigest } from './call-digest.ts';
import { callWithFile } from './call-with-file.ts';
import { runDigest } from './run-digest.ts';

const ARTICLE = `Saltmarsh Bridge to Close for Nine Months
The Saltmarsh Bridge will close in April for repairs that cost more than $18 million, the county said on Friday.
Nearly 12,000 cars cross the bridge on a working day, and 40 percent of them carry people to the port.
“We looked for a way to keep one lane open, and there is none,” said Milo Dunne, the county engineer.
Buses will go round by the northern road, which adds about 25 minutes.`;

describe('analyze --jsonl', () => {
  const lines = ['{"id":"a","text":"Ten ships sank."}', 'no json', '{"id":"c"}', '{"id":"d","text":""}'].join('\n');
  const run = runDigest(['analyze', '--jsonl'], lines);
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('answers every line, in order, and goes on behind bad ones', () => {
    expect(answers.map(({ id, error }) => [id, Boolean(error)])).toEqual([
      ['a', false],
      [null, true],
      ['c', true],
      ['d', false],
    ]);
  });

  it('ends with 1 when a line could not be handled', () => {
    expect(run.status).toBe(1);
  });

  it('says what is wrong with a line', () => {
    expect(answers[2].error).toBe('Cannot analyze: "text" is undefined; give the article\'s text as a string');
  });
});

describe('make and verify', () => {
  let dir = '';
  const fileOf = (name: string) => join(dir, name);
  const make = (input: string | Uint8Array, ...args: string[]) =>
    runDigest(['make', '-', '--out', dir, ...args], input);

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'verbatim-'));
    make(ARTICLE);
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('write the digest, its source and its mail', () => {
    expect(readdirSync(dir).sort()).toEqual(['digest.json', 'email.eml', 'email.html', 'email.txt', 'source.txt']);
  });

  it('prove what was made', async () => {
    const { status, stdout } = await callDigest(['verify', dir]);
    expect([status, /^\d+ facts proven$/.test(stdout.trim())]).toEqual([0, true]);
  });

  it('show the figure, and the quote with who said it', () => {
    const text = readFileSync(fileOf('email.txt'), 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain('more than $18 million');
    expect(text).toMatch(/We looked for a way to keep one lane open, and there is none.* Milo Dunne/);
  });

  it('find a changed digest', async () => {
    const json = readFileSync(fileOf('digest.json'), 'utf8');
    writeFileSync(fileOf('digest.json'), json.replaceAll('more than $18 million', 'more than $81 million'));
    const { status, stderr } = await callDigest(['verify', dir]);
    writeFileSync(fileOf('digest.json'), json);
    expect(status).toBe(1);
    expect(stderr).toContain('shows "more than $81 million"');
  });

  it.each([
    ['email.html', 'more than $18 million', 'more than $81 million', 'email.html and email.txt: shows "The Saltmarsh'],
    ['email.html', 'Milo Dunne', 'Mila Dunne', 'shows "Mila Dunne, county engineer", which no fact'],
    ['email.txt', '$18 million', '$81 million', 'the text has numbers that nothing accounts for: 81'],
    ['email.eml', 'Milo Dunne', 'Mila Dunne', 'email.eml: shows "Mila Dunne'],
  ])('find a changed %s', async (name, words, others, told) => {
    const mail = readFileSync(fileOf(name), 'utf8');
    writeFileSync(fileOf(name), mail.replaceAll(words, others));
    const { status, stderr } = await callDigest(['verify', dir]);
    writeFileSync(fileOf(name), mail);
    expect([status, stderr]).toEqual([1, expect.stringContaining(told)]);
  });

  it('find a changed source', async () => {
    const source = readFileSync(fileOf('source.txt'), 'utf8');
    writeFileSync(fileOf('source.txt'), `${source} `);
    const { status, stderr } = await callDigest(['verify', dir]);
    writeFileSync(fileOf('source.txt'), source);
    expect([status, stderr.includes('Not proven: the source: its SHA-256 is')]).toEqual([1, true]);
  });

  it.each(['{}', '{"entries":[{}]}', '{"entries":[]}', 'null', '['])('find that %s is no digest', async (json) => {
    const good = readFileSync(fileOf('digest.json'), 'utf8');
    writeFileSync(fileOf('digest.json'), json);
    const { status } = await callDigest(['verify', dir]);
    writeFileSync(fileOf('digest.json'), good);
    expect(status).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  const out = join(tmpdir(), 'verbatim-never-written');
  it.each([
    ['an unknown verb', ['dance'], 'Cannot run "dance"'],
    ['no folder', ['make', '-'], 'Cannot make a digest: give one article and a folder'],
    ['an unknown option', ['make', '-', '--fast'], "Unknown option '--fast'"],
    ['a missing file', ['make', 'none.txt', '--out', out], 'Cannot read "none.txt": there is no such file'],
    ['a folder for a file', ['make', tmpdir(), '--out', out], 'it is not a file'],
    ['an inner address', ['make', 'http://127.0.0.1/a', '--out', out], 'not on the open internet'],
    ['nothing to verify', ['verify', out], 'digest.json" cannot be read (ENOENT)'],
    ['readers without consent', ['subscribers', 'add', 'ada@example.com'], 'not said where they agreed'],
  ])('%s is told in words, without a stack, and ends with 2', async (_, args, message) => {
    const { status, stderr } = await callDigest(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each(['help', '--help', '-h'])('%s tells of every verb and ends with 0', async (asked) => {
    const { status, stdout } = await callDigest([asked]);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^Usage: [\s\S]*subscribers lift .*\n +ends a suppression/),
    ]);
  });

  it('no verb is told how to call it, by a process that ends with 2', () => {
    const { status, stderr } = runDigest([]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Usage:/)]);
  });

  it.each([
    ['an empty article', ' \n', 'it has no words'],
    ['a binary one', new Uint8Array([0, 1, 2, 3]), 'it is not text'],
  ])('%s makes no digest and says why', async (_, input, message) => {
    const { status, stderr, file } = await callWithFile('make', input, '--out', out);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`Cannot make a digest of ${file}: ${message}`)]);
  });
});

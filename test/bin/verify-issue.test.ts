import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verifyCommand } from '../../bin/commands/verify.ts';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { ARTICLE, dropArticle, memoryCloud, SCHEDULED_AT } from '../journey/memory-cloud.ts';

let dir: string;
let told: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-issue-'));
  told = '';
  vi.spyOn(console, 'error').mockImplementation((line) => {
    told += `${line}\n`;
  });
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

/** The folder of an issue of three articles, as the bucket has it. */
async function issueFolder(change: (name: string, content: string) => string = (_, content) => content) {
  const cloud = memoryCloud();
  const write = async (_: string, name: string, content: string) => {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), change(name, content));
  };
  for (const n of [1, 2, 3]) dropArticle(cloud, `inbox/${n}.txt`, ARTICLE.replace('$4 million', `$${n} million`));
  await publishIssue(SCHEDULED_AT, { ...cloud, files: { ...cloud.files, write } });
}

it('proves a whole issue, with its page and its message', async () => {
  await issueFolder();
  expect([await verifyCommand([dir]), told]).toEqual([
    0,
    'page.html: nothing else is said\nmessage.json: nothing else is said\n',
  ]);
});

it.each([
  ['page.html', 'Ruth Amsel', 'Rita Amsel'],
  ['page.html', 'In this issue', 'In this issue 9 dead'],
  ['message.json', 'Ruth Amsel', 'Rita Amsel'],
])('finds that %s was changed: %s became %s', async (file, words, others) => {
  await issueFolder((name, content) => (name === file ? content.replaceAll(words, others) : content));
  expect([await verifyCommand([dir]), told]).toEqual([1, expect.stringContaining(`Not proven: ${file}: shows`)]);
});

it('finds that a source was exchanged for another of the issue', async () => {
  const texts: string[] = [];
  await issueFolder((name, content) => {
    if (name.startsWith('sources/')) texts.push(content);
    return name.startsWith('sources/') ? (texts[0] ?? '') : content;
  });
  expect([await verifyCommand([dir]), told]).toEqual([1, expect.stringContaining('the source: its SHA-256 is')]);
});

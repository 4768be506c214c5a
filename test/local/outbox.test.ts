import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AcceptedMail } from '../../local/ses/model.ts';
import { createOutbox } from '../../local/ses/outbox.ts';
import { writeMaildir } from '../../local/ses/write-maildir.ts';

const mail = (messageId: string, size: number): AcceptedMail => ({
  messageId,
  acceptedAt: new Date('2026-11-22T07:00:00Z'),
  destinations: ['ada@example.com'],
  tags: {},
  raw: Buffer.alloc(size, 'x'),
});
const ids = (mails: readonly AcceptedMail[]) => mails.map(({ messageId }) => messageId);

test('keeps the newest of too many mails, and counts them all', () => {
  const outbox = createOutbox({ mails: 2, bytes: 1_000 });
  for (const id of ['a', 'b', 'c']) outbox.put(mail(id, 10));
  expect(ids(outbox.list())).toEqual(['c', 'b']);
  expect([outbox.get('a'), outbox.received()]).toEqual([undefined, 3]);
});

test('keeps the newest of too many bytes, and the newest always', () => {
  const outbox = createOutbox({ mails: 10, bytes: 1_000 });
  for (const [id, size] of [
    ['a', 400],
    ['b', 400],
    ['c', 300],
  ] as const)
    outbox.put(mail(id, size));
  expect(ids(outbox.list())).toEqual(['c', 'b']);
  outbox.put(mail('d', 2_000));
  expect(ids(outbox.list())).toEqual(['d']);
});

test('a Maildir holds whole messages only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-maildir-'));
  await writeMaildir(folder, mail('a', 3));
  const [name = ''] = await readdir(join(folder, 'new'));
  expect(await readFile(join(folder, 'new', name), 'utf8')).toBe('xxx');
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  await rm(folder, { recursive: true });
});

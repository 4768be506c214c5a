import {
  S3Client as Client,
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryInbox } from '../../lambda/adapters/memory-inbox.ts';
import { s3Inbox } from '../../lambda/adapters/s3-inbox.ts';
import type { Inbox } from '../../lambda/ports.ts';
import { startQueuesAndBucket } from '../../local/start-queues-and-bucket.ts';

const BUCKET = 'articles';
const bytes = (text: string) => new TextEncoder().encode(text);

interface Subject {
  readonly inbox: Inbox;
  readonly drop: (key: string, text: string) => Promise<void>;
  /** Where everything is that has left the inbox: folder and note by key. */
  readonly away: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

async function inMemory(): Promise<Subject> {
  const inbox = memoryInbox();
  return {
    inbox,
    drop: async (key, text) => inbox.drop(key, { name: key.slice('inbox/'.length), bytes: bytes(text) }),
    away: async () => [
      ...[...inbox.taken].map(([key, issue]) => `taken/${issue}/${key.slice('inbox/'.length)}`),
      ...[...inbox.rejected.keys()].map((key) => `rejected/${key.slice('inbox/'.length)}`),
    ],
    stop: async () => {},
  };
}

async function inS3(): Promise<Subject> {
  const aws = await startQueuesAndBucket('eu-west-1');
  const s3: S3Client = new Client({
    endpoint: aws.url,
    region: 'eu-west-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  return {
    inbox: s3Inbox(s3, BUCKET),
    drop: async (Key, text) => void (await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: bytes(text) }))),
    away: async () => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: BUCKET }));
      return Contents.map(({ Key = '' }) => Key).filter(
        (key) => !key.startsWith('inbox/') && !key.endsWith('.reason.txt'),
      );
    },
    stop: async () => {
      s3.destroy();
      await aws.stop();
    },
  };
}

describe.each([
  ['memory', inMemory],
  ['S3', inS3],
] as const)('an inbox in %s', (_, start) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await start();
  });
  afterAll(() => subject.stop());
  const keys = async () => (await subject.inbox.list()).map(({ key }) => key);

  it('lists what was dropped with its size', async () => {
    await subject.drop('inbox/size.txt', 'four');
    expect(await subject.inbox.list()).toContainEqual({ key: 'inbox/size.txt', size: 4 });
  });

  it('gives a document its name and bytes', async () => {
    await subject.drop('inbox/read.md', '# Title');
    const { name, bytes: found } = await subject.inbox.read('inbox/read.md');
    expect([name, new TextDecoder().decode(found)]).toEqual(['read.md', '# Title']);
  });

  it.each(['inbox/plain.txt', 'inbox/with space & ?#+%.eml', 'inbox/café “quotes”.html', 'inbox/deep/er/a.json'])(
    'puts %s away as taken, once and for all',
    async (key) => {
      await subject.drop(key, 'text');
      await subject.inbox.take(key, '2026-11-22-0700');
      await subject.inbox.take(key, '2026-11-22-0700');
      expect(await keys()).not.toContain(key);
      expect(await subject.away()).toContain(`taken/2026-11-22-0700/${key.slice('inbox/'.length)}`);
    },
  );

  it('puts a bad document away as rejected, and the second time is no error', async () => {
    await subject.drop('inbox/bad.bin', 'x');
    await subject.inbox.reject('inbox/bad.bin', 'it is not text');
    await subject.inbox.reject('inbox/bad.bin', 'it is not text');
    expect(await keys()).not.toContain('inbox/bad.bin');
    expect(await subject.away()).toContain('rejected/bad.bin');
  });
});

import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { FOLDERS } from '../config.ts';
import type { Inbox } from '../ports.ts';

/** Articles dropped under inbox/ in the bucket. A title may come as metadata, percent-encoded, for that holds ASCII only. */
export function s3Inbox(s3: S3Client, bucket: string): Inbox {
  const move = async (key: string, folder: string) => {
    const target = `${folder}${nameOf(key)}`;
    try {
      await s3.send(
        new CopyObjectCommand({
          Bucket: bucket,
          Key: target,
          CopySource: copySource(bucket, key),
          TaggingDirective: 'REPLACE',
        }),
      );
    } catch (error) {
      if (error instanceof NoSuchKey) return; // moved before, by a run that died afterwards
      throw error;
    }
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  };
  return {
    async list() {
      const found = [];
      for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket: bucket, Prefix: FOLDERS.inbox })) {
        found.push(...(page.Contents ?? []));
      }
      return found
        .filter(({ Key = '' }) => !Key.endsWith('/')) // a "folder" made in the console is an empty object
        .sort((a, b) => Number(a.LastModified) - Number(b.LastModified))
        .map(({ Key = '', Size = 0 }) => ({ key: Key, size: Size }));
    },
    async read(key) {
      const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
      const { ContentType: contentType, Metadata } = object;
      const title = decoded(Metadata?.title ?? '');
      return { name: nameOf(key), bytes, ...(contentType ? { contentType } : {}), ...(title ? { title } : {}) };
    },
    take: (key, issueId) => move(key, `${FOLDERS.taken}${issueId}/`),
    async reject(key, reason) {
      const note = `${FOLDERS.rejected}${nameOf(key)}.reason.txt`;
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: note,
          Body: `${reason}\n`,
          ContentType: 'text/plain; charset=utf-8',
        }),
      );
      await move(key, FOLDERS.rejected);
    },
  };
}

/** What is not percent-encoded as it should be is taken as it is: a bad title is no reason to lose an article. */
function decoded(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}

/** Encoded as a URL's path, as CopyObject asks: "bucket/inbox/a%3Fb.txt". Tags are not copied: that would need rights of its own. */
const copySource = (bucket: string, key: string): string =>
  `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;

const nameOf = (key: string): string => key.slice(FOLDERS.inbox.length);

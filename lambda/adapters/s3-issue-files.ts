import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { FOLDERS } from '../config.ts';
import type { IssueFiles } from '../ports.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/** An issue's files under issues/<id>/ in the bucket. */
export function s3IssueFiles(s3: S3Client, bucket: string): IssueFiles {
  const keyOf = (issueId: string, name: string) => `${FOLDERS.issues}${issueId}/${name}`;
  return {
    async write(issueId, name, content) {
      const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      await s3.send(
        new PutObjectCommand({ Bucket: bucket, Key: keyOf(issueId, name), Body: content, ContentType: type }),
      );
    },
    async read(issueId, name) {
      try {
        const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(issueId, name) }));
        return await object.Body?.transformToString();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
}

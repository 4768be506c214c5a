import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { FOLDERS } from '../../lambda/config.ts';
import type { ArticleFile } from './read-article.ts';

export interface ArticleToPut extends ArticleFile {
  readonly title: string | undefined;
}

/** Drops an article into the inbox, as the operator does. Metadata travels in headers, so the title is percent-encoded. */
export async function putArticle(s3: S3Client, bucket: string, { name, bytes, title }: ArticleToPut): Promise<void> {
  const Metadata = title ? { title: encodeURIComponent(title) } : {};
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `${FOLDERS.inbox}${name}`, Body: bytes, Metadata }));
}

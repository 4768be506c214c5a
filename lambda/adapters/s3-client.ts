import { S3Client } from '@aws-sdk/client-s3';

/** Path-style addresses work on AWS and on any host that speaks S3, loopback too. */
export const createS3 = (): S3Client => new S3Client({ forcePathStyle: true });

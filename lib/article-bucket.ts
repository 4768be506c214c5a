import { BlockPublicAccess, Bucket, BucketEncryption, type LifecycleRule } from 'aws-cdk-lib/aws-s3';
import { type CfnElement, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { FOLDERS } from '../lambda/config.ts';
import type { HandlerFunction } from './handler-function.ts';

export type Folder = keyof typeof FOLDERS;
export type ObjectAction = 'GetObject' | 'PutObject' | 'DeleteObject';

/** How long an article can be looked at after it was used or refused; its text stays with its issue. */
const ARTICLE_DAYS = 90;
/** How long an overwritten or deleted file can be brought back. */
const UNDO_DAYS = 30;

/** The operator's articles on their way, and everything that belongs to an issue. No addresses of readers. */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [expire('taken'), expire('rejected'), forget()],
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Nobody but the functions and the operator reads it; an access log would be a second bucket to guard.',
    });
  }

  grantTo(fn: HandlerFunction, folders: readonly Folder[], ...actions: readonly ObjectAction[]): void {
    const prefixes = folders.map((folder) => FOLDERS[folder]);
    fn.wire({ bucket: this.bucket.bucketName });
    fn.allow({
      actions: actions.map((action) => `s3:${action}`),
      resources: prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`)),
    });
    const name = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnElement);
    for (const prefix of prefixes) {
      Validations.of(fn).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${name}.Arn>/${prefix}*]`,
        reason: 'Articles and issues are named as they come; the folder is as narrow as a statement can be.',
      });
    }
  }

  /**
   * Without the right to list, S3 answers "no such key" with 403, which looks like a broken deployment. `IfExists`: that
   * question of S3's own carries no prefix.
   */
  grantListTo(fn: HandlerFunction, ...folders: readonly Folder[]): void {
    fn.allow({
      actions: ['s3:ListBucket'],
      resources: [this.bucket.bucketArn],
      conditions: { StringLikeIfExists: { 's3:prefix': folders.map((folder) => `${FOLDERS[folder]}*`) } },
    });
  }
}

const expire = (folder: Folder): LifecycleRule => ({
  id: `expire-${folder}`,
  prefix: FOLDERS[folder],
  expiration: Duration.days(ARTICLE_DAYS),
});

const forget = (): LifecycleRule => ({
  id: 'forget-old-versions',
  noncurrentVersionExpiration: Duration.days(UNDO_DAYS),
  expiredObjectDeleteMarker: true,
  abortIncompleteMultipartUploadAfter: Duration.days(7),
});

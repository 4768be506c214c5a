import { createS3 } from '../../lambda/adapters/s3-client.ts';
import { s3IssueFiles } from '../../lambda/adapters/s3-issue-files.ts';
import { DIGEST_TIMEOUT_SECONDS, WIRES } from '../../lambda/config.ts';
import type { handler } from '../../lambda/handlers/digest.ts';
import type { Digest } from '../../lambda/model/digest.ts';
import type { IssueReport } from '../../lambda/model/issue.ts';
import type { Cloud } from '../cloud.ts';
import { lambdaContext } from '../lambda-context.ts';
import { addReaders } from './add-readers.ts';
import { type ArticleToPut, putArticle } from './put-article.ts';
import type { Stopwatch } from './stopwatch.ts';
import { waitForDelivery } from './wait-for-delivery.ts';

export interface Sending {
  readonly article: ArticleToPut;
  readonly cloud: Cloud;
  /** The digest function. */
  readonly digest: typeof handler;
  readonly stopwatch: Stopwatch;
}

export type Sent =
  | { readonly outcome: 'sent'; readonly subject: string; readonly digest: Digest; readonly report: IssueReport }
  | { readonly outcome: 'rejected'; readonly reason: string };

/** One article's way to every reader, through the functions that do it in the cloud. */
export async function sendIssue({ article, cloud, digest, stopwatch }: Sending): Promise<Sent> {
  const { environment, outbox } = cloud;
  const bucket = environment[WIRES.bucket] ?? '';
  const s3 = createS3();
  const readers = await addReaders(environment[WIRES.subscribersTable] ?? '');
  await putArticle(s3, bucket, article);
  stopwatch.lap('add the readers, put the article into the inbox');
  const { published } = await digest({ kind: 'issue', scheduledAt: thisMinute() }, context());
  const [issue] = published;
  if (issue?.outcome !== 'issue') return { outcome: 'rejected', reason: reasonOf(issue) };
  stopwatch.lap('read, condense and render it');
  const { issueId, subject } = issue;
  const pass = async () =>
    (await digest({ kind: 'pass' }, context())).reports.find((report) => report.issueId === issueId);
  const report = await waitForDelivery({ outbox, readers, pass });
  stopwatch.lap(`send it to ${readers.length} readers, at the account's pace`);
  const json = await s3IssueFiles(s3, bucket).read(issueId, 'digest.json');
  s3.destroy();
  return { outcome: 'sent', subject, digest: JSON.parse(json ?? '{"entries":[]}'), report };
}

const context = () => lambdaContext('digest', DIGEST_TIMEOUT_SECONDS);

/** Schedules fire on the minute. */
const thisMinute = (): string => `${new Date().toISOString().slice(0, 16)}:00Z`;

function reasonOf(issue: Awaited<ReturnType<typeof handler>>['published'][number] | undefined): string {
  const reasons = issue && 'rejected' in issue ? issue.rejected.map(({ reason }) => reason) : [];
  return reasons.join('\n') || 'Cannot make an issue: the digest function found nothing new; see its log below';
}

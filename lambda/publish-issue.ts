import { type Condensed, condense } from './condense.ts';
import { DIGEST_TIMEOUT_SECONDS } from './config.ts';
import { issueIdOf } from './delivery/issue-id.ts';
import { makeMail } from './make-mail.ts';
import type { Issue, Newsletter, Source } from './model.ts';
import { issuePage } from './pages/issue-page.ts';
import type { Clock, Inbox, InboxItem, IssueFiles, IssueStore, RandomText } from './ports.ts';
import { sizeProblem } from './read/read-document.ts';

export interface PublishPorts {
  readonly clock: Clock;
  readonly random: RandomText;
  readonly inbox: Inbox;
  readonly issues: IssueStore;
  readonly files: IssueFiles;
  readonly newsletter: Newsletter;
  readonly baseUrl: string;
}

export interface Rejection {
  readonly key: string;
  readonly reason: string;
}

/** What a firing of the schedule came to. */
export type Published =
  | {
      readonly outcome: 'issue';
      readonly issueId: string;
      readonly subject: string;
      readonly entries: number;
      readonly rejected: readonly Rejection[];
    }
  | { readonly outcome: 'nothing new'; readonly rejected: readonly Rejection[] }
  | { readonly outcome: 'begun already'; readonly issueId: string };

/** More would not be read in one mail, and Gmail would clip it; the others wait in the inbox for the next issue. */
const MAX_ENTRIES = 5;

/** A builder that is alive ends within the function's time limit; twice that is proof that it died. */
const LEASE_SECONDS = 2 * DIGEST_TIMEOUT_SECONDS;

type Taken = { readonly key: string } & Exclude<Condensed, { problem: string }>;

/**
 * Makes the issue of a scheduled time out of the inbox. Safe to run twice, at once or after a crash: the issue's row has
 * one builder at a time, an article belongs to the first issue that claims it, and nothing is put away before the
 * issue is stored.
 */
export async function publishIssue(scheduledAt: string, ports: PublishPorts): Promise<Published> {
  const { clock, inbox, issues } = ports;
  const id = issueIdOf(scheduledAt);
  const issue: Issue = { id, status: 'building', scheduledAt: new Date(scheduledAt).toISOString(), subject: '' };
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_SECONDS * 1000);
  if (!(await issues.begin(issue, now.toISOString(), until.toISOString())))
    return { outcome: 'begun already', issueId: id };
  const { taken, rejected } = await takeFrom(await inbox.list(), id, ports);
  if (taken.length === 0) {
    await issues.abandon(id);
    return { outcome: 'nothing new', rejected };
  }
  const subject = await store(issue, taken, ports);
  await issues.release(id, subject);
  for (const { key } of taken) await inbox.take(key, id);
  return { outcome: 'issue', issueId: id, subject, entries: taken.length, rejected };
}

/** Condenses the waiting documents in order of arrival until the issue is full. A bad one never stops the others. */
async function takeFrom(waiting: readonly InboxItem[], issueId: string, ports: PublishPorts) {
  const taken: Taken[] = [];
  const rejected: Rejection[] = [];
  for (const item of waiting) {
    if (taken.length === MAX_ENTRIES) break;
    const condensed = await condenseItem(item, ports.inbox);
    if ('problem' in condensed) rejected.push(await reject(item, condensed.problem, ports.inbox));
    else if (await isNew(condensed.source, { item, issueId, taken }, ports))
      taken.push({ key: item.key, ...condensed });
  }
  return { taken, rejected };
}

async function condenseItem({ key, size }: InboxItem, inbox: Inbox): Promise<Condensed> {
  const problem = sizeProblem(size);
  if (problem) return { problem };
  const document = await inbox.read(key);
  try {
    return condense(document);
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

async function reject({ key }: InboxItem, problem: string, inbox: Inbox): Promise<Rejection> {
  const reason = `Cannot take ${key} into an issue: ${problem}`;
  await inbox.reject(key, reason);
  return { key, reason };
}

interface Candidate {
  readonly item: InboxItem;
  readonly issueId: string;
  readonly taken: readonly Taken[];
}

/**
 * The same text is mailed once, whether it was in an earlier issue or lies in the inbox twice. What an earlier issue
 * has mailed is put away; what one is still building stays, for that builder may have died and will need it again.
 */
async function isNew(
  { sha256 }: Source,
  { item, issueId, taken }: Candidate,
  { issues, inbox }: PublishPorts,
): Promise<boolean> {
  const owner = await issues.claimArticle(sha256, issueId);
  if (owner === issueId) return !taken.some(({ source }) => source.sha256 === sha256);
  if ((await issues.get(owner))?.status !== 'building') await inbox.take(item.key, owner);
  return false;
}

/** Stores everything that belongs to the issue, and answers with its subject. */
async function store({ id, scheduledAt }: Issue, taken: readonly Taken[], ports: PublishPorts): Promise<string> {
  const { files, newsletter, random, baseUrl } = ports;
  const digest = { entries: taken.map(({ entry }) => entry) };
  const { email, message } = makeMail(digest, { newsletter, issueId: id, date: scheduledAt, random });
  for (const { source } of taken) await files.write(id, `sources/${source.sha256}.txt`, source.text);
  await files.write(id, 'digest.json', JSON.stringify(digest, null, 2));
  await files.write(id, 'page.html', issuePage(email, baseUrl, id));
  await files.write(id, 'message.json', JSON.stringify(message));
  return email.subject;
}

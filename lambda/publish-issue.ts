import { DIGEST_TIMEOUT_SECONDS } from './config.ts';
import { issueIdOf } from './delivery/issue-id.ts';
import { lookAtSource, type SourcePorts, type SourceReport } from './look-at-source.ts';
import { makeMail } from './make-mail.ts';
import type { RenderedEmail } from './model/email.ts';
import type { SourceSetting } from './model/feed.ts';
import type { Issue } from './model/issue.ts';
import type { Newsletter } from './model/settings.ts';
import { issuePage } from './pages/issue-page.ts';
import { proofPage } from './pages/proof/proof-page.ts';
import type { Inbox, IssueFiles, IssueStore, RandomText } from './ports.ts';
import { type Rejection, type Taken, takeFromInbox } from './take-from-inbox.ts';
import { takeFromSources } from './take-from-sources.ts';

export interface PublishPorts extends SourcePorts {
  readonly random: RandomText;
  readonly inbox: Inbox;
  readonly issues: IssueStore;
  readonly files: IssueFiles;
  readonly newsletter: Newsletter;
  /** The feeds and pages that the operator has named. */
  readonly settings: readonly SourceSetting[];
  readonly baseUrl: string;
}

/** What a firing of the schedule came to. */
export type Published =
  | {
      readonly outcome: 'issue';
      readonly issueId: string;
      readonly subject: string;
      readonly entries: number;
      /** Of all entries together. */
      readonly numbers: number;
      readonly quotes: number;
      /** The mail is near the size at which Gmail cuts it off, or was shortened. */
      readonly warning?: string;
      readonly rejected: readonly Rejection[];
      readonly sources: readonly SourceReport[];
    }
  | {
      /** Nothing new: everything was read. Could not fetch: something was not, and nobody knows what it holds. */
      readonly outcome: 'nothing new' | 'could not fetch';
      readonly rejected: readonly Rejection[];
      readonly sources: readonly SourceReport[];
    }
  | { readonly outcome: 'begun already'; readonly issueId: string };

/** More would not be read in one mail, and Gmail would clip it; the others wait in the inbox for the next issue. */
const MAX_ENTRIES = 5;

/** A builder that is alive ends within the function's time limit; twice that is proof that it died. */
const LEASE_SECONDS = 2 * DIGEST_TIMEOUT_SECONDS;

/**
 * Makes the issue of a scheduled time out of the inbox and the sources. Safe to run twice, at once or after a crash: the
 * issue's row has one builder at a time, an article belongs to the first issue that claims it, and nothing is put away or
 * remembered as taken before the issue is stored.
 */
export async function publishIssue(scheduledAt: string, ports: PublishPorts): Promise<Published> {
  const { clock, inbox, issues } = ports;
  const id = issueIdOf(scheduledAt);
  const issue: Issue = { id, status: 'building', scheduledAt: new Date(scheduledAt).toISOString(), subject: '' };
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_SECONDS * 1000);
  if (!(await issues.begin(issue, now.toISOString(), until.toISOString())))
    return { outcome: 'begun already', issueId: id };
  const { taken, rejected, sources, remember } = await takeAll(id, ports);
  if (taken.length === 0) {
    await issues.abandon(id);
    await remember();
    const isBlind = sources.some(({ outcome }) => outcome === 'could not fetch');
    return { outcome: isBlind ? 'could not fetch' : 'nothing new', rejected, sources };
  }
  const { subject, warning } = await store(issue, taken, ports);
  await issues.release(
    id,
    subject,
    taken.flatMap(({ claims }) => claims),
  );
  for (const { key } of taken) if (key !== undefined) await inbox.take(key, id);
  await remember();
  return { outcome: 'issue', issueId: id, subject, ...sizeOf(taken), ...told(warning), rejected, sources };
}

const sizeOf = (taken: readonly Taken[]) => ({
  entries: taken.length,
  numbers: taken.reduce((sum, { entry }) => sum + entry.numbers.length, 0),
  quotes: taken.reduce((sum, { entry }) => sum + entry.quotes.length, 0),
});

/** What the operator dropped comes first; the sources fill up. All sources are asked at once: a slow one delays no other. */
async function takeAll(issueId: string, ports: PublishPorts) {
  const looks = Promise.all(ports.settings.map((setting) => lookAtSource(setting, ports)));
  const dropped = await takeFromInbox({ issueId, room: MAX_ENTRIES }, ports);
  const room = MAX_ENTRIES - dropped.taken.length;
  const found = await takeFromSources(await looks, { issueId, room, taken: dropped.taken }, ports);
  return {
    taken: [...dropped.taken, ...found.taken],
    rejected: [...dropped.rejected, ...found.rejected],
    sources: found.reports,
    remember: async () => {
      for (const [url, state] of found.states) await ports.sources.put(url, state);
    },
  };
}

const told = (warning: string | undefined) => (warning === undefined ? {} : { warning });

/** Stores everything that belongs to the issue, and answers with its mail. */
async function store({ id, scheduledAt }: Issue, taken: readonly Taken[], ports: PublishPorts): Promise<RenderedEmail> {
  const { files, newsletter, random, baseUrl } = ports;
  const digest = { entries: taken.map(({ entry }) => entry) };
  const { email, message } = makeMail(digest, {
    ...{ newsletter, issueId: id, date: scheduledAt, random },
    proofUrl: `${baseUrl}/issues/${id}/proof`,
  });
  for (const { source } of taken) await files.write(id, `sources/${source.sha256}.txt`, source.text);
  await files.write(id, 'digest.json', JSON.stringify(digest, null, 2));
  await files.write(id, 'page.html', issuePage(email, baseUrl, id));
  for (const [index, { source }] of taken.entries()) {
    const proof = proofPage({ entries: digest.entries, index, source, newsletter, issueId: id, baseUrl });
    await files.write(id, `proof-${index + 1}.html`, proof);
  }
  await files.write(id, 'message.json', JSON.stringify(message));
  return email;
}

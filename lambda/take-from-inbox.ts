import { claimArticle } from './claim-article.ts';
import type { Composed } from './compose/compose-entry.ts';
import { type Condensed, condense } from './condense.ts';
import type { Inbox, InboxItem, IssueStore } from './ports.ts';
import { sizeProblem } from './read/read-document.ts';

export interface Rejection {
  readonly key: string;
  readonly reason: string;
}

/** An article that goes into the issue, by the claims it is bound with; one from the inbox has a key to be put away by. */
export type Taken = Composed & { readonly claims: readonly string[]; readonly key?: string };

export interface Room {
  readonly issueId: string;
  /** How many articles the issue can still hold. */
  readonly room: number;
}

interface InboxPorts {
  readonly inbox: Inbox;
  readonly issues: IssueStore;
}

/** Condenses the waiting documents in order of arrival until the issue is full. A bad one never stops the others. */
export async function takeFromInbox({ issueId, room }: Room, ports: InboxPorts) {
  const taken: Taken[] = [];
  const rejected: Rejection[] = [];
  for (const item of await ports.inbox.list()) {
    if (taken.length === room) break;
    const condensed = await condenseItem(item, ports.inbox);
    if ('problem' in condensed) rejected.push(await reject(item, condensed.problem, ports.inbox));
    else {
      const found = { key: item.key, claims: [condensed.source.sha256], ...condensed };
      if (await isNew(found, { issueId, taken }, ports)) taken.push(found);
    }
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

interface Filling {
  readonly issueId: string;
  readonly taken: readonly Taken[];
}

/**
 * The same text is mailed once, whether it was in an earlier issue or lies in the inbox twice. What an earlier issue
 * holds is put away; what one that is being made may want stays.
 */
async function isNew(
  { key, claims, source }: Taken & { readonly key: string },
  { issueId, taken }: Filling,
  { issues, inbox }: InboxPorts,
): Promise<boolean> {
  const claim = await claimArticle(claims, issueId, issues);
  if (claim === 'held') await inbox.take(key, await issues.claimArticle(source.sha256, issueId));
  return claim === 'ours' && !taken.some((other) => other.source.sha256 === source.sha256);
}

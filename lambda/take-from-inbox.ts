import type { Composed } from './compose/compose-entry.ts';
import { type Condensed, condense } from './condense.ts';
import type { Source } from './model.ts';
import type { Inbox, InboxItem, IssueStore } from './ports.ts';
import { sizeProblem } from './read/read-document.ts';

export interface Rejection {
  readonly key: string;
  readonly reason: string;
}

/** An article that goes into the issue; one from the inbox has a key to be put away by. */
export type Taken = Composed & { readonly key?: string };

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
  { issues, inbox }: InboxPorts,
): Promise<boolean> {
  const owner = await issues.claimArticle(sha256, issueId);
  if (owner === issueId) return !taken.some(({ source }) => source.sha256 === sha256);
  if ((await issues.get(owner))?.status !== 'building') await inbox.take(item.key, owner);
  return false;
}

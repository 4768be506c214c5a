import { claimArticle } from './claim-article.ts';
import { type Condensed, condense } from './condense.ts';
import { followItem } from './follow-item.ts';
import type { Looked, SourcePorts, SourceReport } from './look-at-source.ts';
import type { FeedItem, SourceState } from './model/feed.ts';
import type { IssueStore } from './ports.ts';
import { urlKey } from './sources/item-keys.ts';
import { readState } from './sources/next-state.ts';
import type { Rejection, Room, Taken } from './take-from-inbox.ts';

/** Time for following items to their pages; the issue has to be made in what is left of the function's five minutes. */
const MAX_SECONDS = 120;

export interface FromSources {
  readonly taken: readonly Taken[];
  readonly rejected: readonly Rejection[];
  readonly reports: readonly SourceReport[];
  /** To be remembered once the issue is stored. */
  readonly states: readonly (readonly [url: string, state: SourceState])[];
}

type Ports = SourcePorts & { readonly issues: IssueStore };
type Filling = Room & { readonly taken: readonly Taken[] };

/** The first item of each source, then the second, until the issue is full: no source fills it alone. */
export async function takeFromSources(looks: readonly Looked[], filling: Filling, ports: Ports): Promise<FromSources> {
  const taken: Taken[] = [];
  const rejected: Rejection[] = [];
  const done = new Set<FeedItem>();
  const end = ports.clock.now().getTime() + MAX_SECONDS * 1000;
  for (const { item } of inTurns(looks)) {
    if (taken.length >= filling.room || ports.clock.now().getTime() > end) break;
    const ending = await takeItem(item, { ...filling, taken: [...filling.taken, ...taken] }, ports);
    if ('composed' in ending) taken.push(ending.composed);
    if ('reason' in ending) rejected.push({ key: item.url ?? item.id, reason: ending.reason });
    if (ending.isDone) done.add(item);
  }
  return {
    taken,
    rejected,
    reports: looks.map(({ report }) => report),
    states: looks.flatMap((look) => stateOf(look, done)),
  };
}

function inTurns(looks: readonly Looked[]): readonly { readonly item: FeedItem }[] {
  const ranked = looks.flatMap(({ fresh }) => fresh.map((item, rank) => ({ item, rank })));
  return ranked.toSorted((a, b) => a.rank - b.rank);
}

function stateOf(look: Looked, done: ReadonlySet<FeedItem>): readonly (readonly [string, SourceState])[] {
  const { setting, state, fresh, report } = look;
  if (look.settled) return [[setting.url, look.settled]];
  if (report.outcome !== 'new' && report.outcome !== 'nothing new') return [];
  const finished = fresh.filter((item) => done.has(item));
  const isMoreWaiting = finished.length < fresh.length || fresh.length === setting.maxItems;
  return [[setting.url, readState(state, { ...look, done: finished, isMoreWaiting })]];
}

type Ending = { readonly isDone: boolean } & ({ readonly composed: Taken } | { readonly reason: string } | object);

async function takeItem(item: FeedItem, filling: Filling, ports: Ports): Promise<Ending> {
  const followed = await followItem(item, ports.fetcher);
  const refusal = (problem: string) => `Cannot take ${item.url ?? item.id} into an issue: ${problem}`;
  if ('problem' in followed) return { isDone: followed.isFinal, reason: refusal(followed.problem) };
  const condensed = condenseSafely(followed.document);
  if ('problem' in condensed) return { isDone: true, reason: refusal(condensed.problem) };
  const addresses = [item.url, condensed.entry.source.url].filter((url) => url !== undefined);
  const claims = [condensed.source.sha256, ...addresses.map((url) => `story-${urlKey(url)}`)];
  const claim = await claimArticle(claims, filling.issueId, ports.issues);
  // What another issue may still want is looked at again next time.
  if (claim !== 'ours') return { isDone: claim === 'held' };
  const isTwice = filling.taken.some(({ source, entry }) => isSameStory(condensed, source.sha256, entry.source.url));
  return isTwice ? { isDone: true } : { isDone: true, composed: { ...condensed, claims } };
}

function isSameStory(
  { source, entry }: Pick<Taken, 'source' | 'entry'>,
  sha256: string,
  url: string | undefined,
): boolean {
  if (source.sha256 === sha256) return true;
  return url !== undefined && entry.source.url !== undefined && urlKey(url) === urlKey(entry.source.url);
}

function condenseSafely(document: Parameters<typeof condense>[0]): Condensed {
  try {
    return condense(document);
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

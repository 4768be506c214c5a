import type { Feed, FeedItem, SourceSetting, SourceState } from './model/feed.ts';
import type { Clock, Fetched, Fetcher, SourceStore } from './ports.ts';
import { readIncoming } from './read/read-incoming.ts';
import { type Choice, chooseItems } from './sources/choose-items.ts';
import { failedState, unchangedState } from './sources/next-state.ts';

export interface SourcePorts {
  readonly clock: Clock;
  readonly fetcher: Fetcher;
  readonly sources: SourceStore;
}

/**
 * What a look at a source came to. "nothing new" is not "could not fetch", and neither is "could not read": a page that is
 * a login now.
 */
export interface SourceReport {
  readonly url: string;
  readonly outcome: 'new' | 'nothing new' | 'could not fetch' | 'could not read';
  readonly format?: 'feed' | 'page';
  /** In the feed; 1 for a page. */
  readonly items: number;
  readonly fresh: number;
  /** ISO 8601. */
  readonly newest?: string;
  readonly milliseconds: number;
  /** What the operator has to know: why, since when, what to do. */
  readonly notices: readonly string[];
  /** It will not get better by itself: gone, moved for good, or failing for the third time in a row. */
  readonly needsOperator: boolean;
}

export interface Looked extends Choice {
  readonly setting: SourceSetting;
  readonly report: SourceReport;
  readonly state: SourceState | undefined;
  /** As the server answered, to be remembered once its items are taken. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly dates: readonly string[];
  /** To be remembered now: nothing of it depends on what is taken. */
  readonly settled?: SourceState;
}

/** So many failures in a row are no bad hour any more. */
export const FAILURES_TO_REPORT = 3;

/** Reads one source and says what is new. Changes nothing, throws nothing: a bad source is a report. */
export async function lookAtSource(setting: SourceSetting, ports: SourcePorts): Promise<Looked> {
  const started = ports.clock.now().getTime();
  const state = await ports.sources.get(setting.url);
  const fetched = await ports.fetcher.get({
    url: setting.url,
    ...(state?.etag ? { etag: state.etag } : {}),
    ...(state?.lastModified ? { lastModified: state.lastModified } : {}),
  });
  const now = ports.clock.now();
  return judge({ setting, state, fetched, milliseconds: now.getTime() - started, now: now.toISOString() });
}

interface Look {
  readonly setting: SourceSetting;
  readonly state: SourceState | undefined;
  readonly fetched: Fetched;
  readonly milliseconds: number;
  readonly now: string;
}

function judge(look: Look): Looked {
  const { setting, state, fetched } = look;
  if (fetched.outcome === 'not modified') {
    const report = reportOf(look, { outcome: 'nothing new' });
    return { ...nothing(look), report, ...(state ? { settled: unchangedState(state) } : {}) };
  }
  if (fetched.outcome !== 'fetched') return failed(look, 'could not fetch', fetched.reason);
  const incoming = readIncoming({ name: fetched.url, ...fetched });
  if ('problem' in incoming) return failed(look, 'could not read', incoming.problem);
  const feed = 'feed' in incoming ? incoming.feed : pageAsFeed(setting.url);
  const choice = chooseItems(feed.items, state, setting.maxItems);
  const dates = feed.items.flatMap(({ publishedAt }) => publishedAt ?? []);
  const newest = dates.toSorted().at(-1);
  const report = reportOf(look, {
    outcome: choice.fresh.length > 0 ? 'new' : 'nothing new',
    format: 'feed' in incoming ? 'feed' : 'page',
    items: feed.items.length,
    fresh: choice.fresh.length,
    ...(newest ? { newest } : {}),
  });
  const { etag, lastModified } = fetched;
  return {
    setting,
    report,
    state,
    dates,
    ...choice,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  };
}

/** A page is a feed of one item, which is followed to itself. */
function pageAsFeed(url: string): Feed {
  const item: FeedItem = { id: url, url };
  return { items: [item] };
}

const nothing = ({ setting, state }: Look) => ({ setting, state, fresh: [], passed: [], dates: [] });

function failed(look: Look, outcome: 'could not fetch' | 'could not read', reason: string): Looked {
  const settled = failedState(look.state, reason, look.now);
  const base = reportOf(look, { outcome });
  const keepsFailing = settled !== undefined && settled.failures >= FAILURES_TO_REPORT;
  const isGone = look.fetched.outcome === 'gone';
  const row = keepsFailing ? ` (${settled.failures} times in a row, since ${settled.failingSince})` : '';
  const advice = isGone ? '; remove it from the settings' : '';
  const notice = `Cannot ${outcome === 'could not read' ? 'read' : 'fetch'} ${look.setting.url}: ${reason}${row}${advice}`;
  const report = { ...base, notices: [notice], needsOperator: keepsFailing || isGone };
  return { ...nothing(look), report, ...(settled ? { settled } : {}) };
}

function reportOf({ setting, fetched, milliseconds }: Look, found: Partial<SourceReport>): SourceReport {
  const movedTo = fetched.outcome === 'fetched' ? fetched.movedTo : undefined;
  const notices = movedTo ? [`${setting.url} has moved for good to ${movedTo}; change it in the settings`] : [];
  const needsOperator = movedTo !== undefined;
  return {
    url: setting.url,
    outcome: 'nothing new',
    items: 0,
    fresh: 0,
    milliseconds,
    notices,
    needsOperator,
    ...found,
  };
}

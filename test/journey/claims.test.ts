import { describe, expect, it } from 'vitest';
import { type Fate, mortal } from '../../bin/simulate/mortal.ts';
import type { DigestEntry } from '../../lambda/model/digest.ts';
import type { Fetched } from '../../lambda/ports.ts';
import { runSchedule } from '../../lambda/run-schedule.ts';
import { isThorough } from '../thorough.ts';
import { ARTICLE, dropArticle, type MemoryCloud, memoryCloud, SCHEDULED_AT } from './memory-cloud.ts';

const TOMORROW = '2026-11-23T07:00:00.000Z';
const FEED = 'https://velm.example/feed.xml';
const STORY = 'https://velm.example/story/wall';
const LIBRARY = ARTICLE.replaceAll('harbour wall', 'library').replaceAll('Ruth Amsel', 'Ada Brenn');
const TEXTS: Readonly<Record<string, string>> = { 'inbox/wall.txt': ARTICLE, 'inbox/library.txt': LIBRARY };
const KEYS = Object.keys(TEXTS);

const dropAll = (cloud: MemoryCloud) => {
  for (const key of KEYS) dropArticle(cloud, key, TEXTS[key]);
};

/** The digest function dies before its nth call, which is after the one before, and is tried again a quarter of an hour later. */
async function dieAndRetry(cloud: MemoryCloud, { nth, between }: Death): Promise<boolean> {
  let calls = 0;
  const fate: Fate = () => {
    calls += 1;
    return calls === nth ? 'before' : undefined;
  };
  const { ports, died } = mortal(cloud, ['inbox', 'issues', 'files', 'sources', 'queue'], fate);
  const event = { kind: 'issue', scheduledAt: SCHEDULED_AT } as const;
  const ending = await Promise.race([runSchedule(event, ports), died]);
  await between();
  await cloud.clock.wait(15 * 60_000);
  await runSchedule({ kind: 'pass' }, cloud);
  return ending === 'died';
}

interface Death {
  readonly nth: number;
  /** What the world does before the retry. */
  readonly between: () => Promise<void>;
}

/** Headlines' sources over all issues that readers get. */
async function mailed({ issues, files }: MemoryCloud): Promise<readonly string[]> {
  const released = (await issues.list()).filter(({ status }) => status !== 'building');
  const digests = await Promise.all(released.map(({ id }) => files.read(id, 'digest.json')));
  const entries = digests.flatMap((json) => JSON.parse(json ?? '').entries as readonly DigestEntry[]);
  return entries.map(({ source }) => source.sha256).sort();
}

/** The whole life of two articles, one time for each call at which the function can die. */
async function livesOf(life: (cloud: MemoryCloud, nth: number) => Promise<boolean>) {
  let deaths = 0;
  for (let [nth, isOver] = [1, false]; !isOver; nth += isThorough ? 1 : 2) {
    const cloud = memoryCloud();
    isOver = !(await life(cloud, nth));
    if (!isOver) deaths += 1;
    const shas = await mailed(cloud);
    expect({ nth, articles: shas.length, different: new Set(shas).size }).toEqual({
      nth,
      articles: KEYS.length,
      different: KEYS.length,
    });
  }
  return deaths;
}

describe('articles of a builder that dies', () => {
  it.each([
    ['one is taken out of the inbox', KEYS.slice(0, 1)],
    ['both are taken out of the inbox', KEYS],
  ])('are in one issue each when %s meanwhile and comes back', async (_, away) => {
    const deaths = await livesOf(async (cloud, nth) => {
      dropAll(cloud);
      const between = async () => {
        for (const key of away) await cloud.inbox.take(key, 'by hand');
      };
      const isDead = await dieAndRetry(cloud, { nth, between });
      dropAll(cloud);
      await runSchedule({ kind: 'issue', scheduledAt: TOMORROW }, cloud);
      return isDead;
    });
    expect(deaths).toBeGreaterThanOrEqual(isThorough ? 12 : 6);
  });

  it('are in one issue each when their feed is away meanwhile', async () => {
    const deaths = await livesOf(async (cloud, nth) => {
      const web = feedOf(ARTICLE, LIBRARY);
      let isAway = false;
      const failed: Fetched = { outcome: 'failed', reason: 'the server answers 503' };
      const get = async () => (isAway ? failed : web);
      const connected = { ...cloud, fetcher: { get }, settings: [{ url: FEED, maxItems: 3 }] };
      const between = async () => {
        isAway = true;
      };
      const isDead = await dieAndRetry(connected, { nth, between });
      isAway = false;
      await runSchedule({ kind: 'issue', scheduledAt: TOMORROW }, connected);
      return isDead;
    });
    expect(deaths).toBeGreaterThanOrEqual(isThorough ? 12 : 6);
  });
});

/** A feed with whole texts: long enough that nobody follows them to their pages. */
function feedOf(...texts: readonly string[]): Fetched {
  const items = texts.map((text, i) => {
    const paragraphs = ['', 'Again: ', 'Once more: ', 'To end with: '].map((start) =>
      text.replaceAll(/^(.*)$/gm, `<p>${start}$1</p>`),
    );
    return `<item><title>Story ${i}</title><guid>id-${i}</guid><link>${STORY}-${i}</link><description><![CDATA[${paragraphs.join('')}]]></description></item>`;
  });
  const xml = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
  return { outcome: 'fetched', url: FEED, bytes: new TextEncoder().encode(xml) };
}

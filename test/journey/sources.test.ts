import { describe, expect, it } from 'vitest';
import type { Fetched, FetchRequest } from '../../lambda/ports.ts';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { sourceMetrics } from '../../lambda/source-metrics.ts';
import { memoryCloud, SCHEDULED_AT } from './memory-cloud.ts';

const FEED = 'https://velm.example/feed.xml';
const NEXT = ['2026-11-23T07:00:00Z', '2026-11-24T07:00:00Z', '2026-11-25T07:00:00Z'] as const;

const body = (n: number) =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `<p>The council of Velm voted on Monday to spend $${n}.${i} million on harbour number ${n}, which the sea had broken in part ${i} of last winter.</p>`,
  ).join('');

interface Item {
  readonly n: number;
  readonly guid?: string;
  readonly link?: string;
  readonly html?: string;
}

const item = ({ n, ...given }: Item) => {
  const { guid = `id-${n}`, link = `https://velm.example/story/${n}`, html = body(n) } = given;
  return `<item><title>Harbour ${n} to be rebuilt</title><guid isPermaLink="false">${guid}</guid><link>${link}</link>
   <pubDate>${new Date(Date.UTC(2026, 10, n)).toUTCString()}</pubDate><description><![CDATA[${html}]]></description></item>`;
};

const rss = (items: readonly Item[]) => `<rss version="2.0"><channel>${items.map(item).join('')}</channel></rss>`;
const page = (html: string, head = '') =>
  `<html><head><title>Harbour</title>${head}</head><body><article>${html}</article></body></html>`;

const answer = (url: string, text: string, more: object = {}): Fetched => ({
  outcome: 'fetched',
  url,
  bytes: new TextEncoder().encode(text),
  ...more,
});

/** A web that can be changed between issues, and what was asked of it. */
function cloudWith(web: Record<string, string | Fetched>, settings = [{ url: FEED, maxItems: 2 }]) {
  const asked: FetchRequest[] = [];
  const get = async (request: FetchRequest): Promise<Fetched> => {
    asked.push(request);
    const found = web[request.url] ?? { outcome: 'failed', reason: 'the server answers 404' };
    return typeof found === 'string' ? answer(request.url, found) : found;
  };
  return { ...memoryCloud(), settings, fetcher: { get }, asked };
}

async function headlines(cloud: ReturnType<typeof cloudWith>, at: string = SCHEDULED_AT) {
  const published = await publishIssue(at, cloud);
  if (published.outcome !== 'issue') return published.outcome;
  const { entries } = JSON.parse((await cloud.files.read(published.issueId, 'digest.json')) ?? '');
  return entries.map(({ headline }: { readonly headline: { readonly text: string } }) => headline.text);
}

describe('a feed', () => {
  it('gives at its first look the newest items only, and its archive never', async () => {
    const cloud = cloudWith({ [FEED]: rss([{ n: 3 }, { n: 9 }, { n: 5 }, { n: 1 }]) });
    expect(await headlines(cloud)).toEqual(['Harbour 9 to be rebuilt', 'Harbour 5 to be rebuilt']);
    expect(await headlines(cloud, NEXT[0])).toBe('nothing new');
  });

  it('gives each new item once', async () => {
    const web = { [FEED]: rss([{ n: 1 }]) };
    const cloud = cloudWith(web);
    await headlines(cloud);
    web[FEED] = rss([{ n: 2 }, { n: 1 }]);
    expect([await headlines(cloud, NEXT[0]), await headlines(cloud, NEXT[1])]).toEqual([
      ['Harbour 2 to be rebuilt'],
      'nothing new',
    ]);
  });

  it('that changes all its ids floods nobody', async () => {
    const web = { [FEED]: rss([{ n: 1 }, { n: 2 }, { n: 3 }]) };
    const cloud = cloudWith(web);
    await headlines(cloud);
    web[FEED] = rss([1, 2, 3].map((n) => ({ n, guid: `new-scheme-${n}` })));
    expect(await headlines(cloud, NEXT[0])).toBe('nothing new');
  });

  it('that adds tracking parameters floods nobody', async () => {
    const web = { [FEED]: rss([{ n: 1 }, { n: 2 }]) };
    const cloud = cloudWith(web);
    await headlines(cloud);
    const tracked = (n: number) => `http://www.velm.example/story/${n}/?utm_source=rss&amp;utm_medium=feed#top`;
    web[FEED] = rss([1, 2].map((n) => ({ n, guid: `g${n}`, link: tracked(n), html: `${body(n)} <p>Edited.</p>` })));
    expect(await headlines(cloud, NEXT[0])).toBe('nothing new');
  });

  it('that moves to other addresses with other ids floods nobody: old dates are no news', async () => {
    const web = { [FEED]: rss([{ n: 1 }, { n: 2 }, { n: 20 }]) };
    const cloud = cloudWith(web);
    await headlines(cloud);
    web[FEED] = rss(
      [1, 2].map((n) => ({ n, guid: `g${n}`, link: `https://new.example/${n}`, html: `${body(n)}<p>New.</p>` })),
    );
    expect(await headlines(cloud, NEXT[0])).toBe('nothing new');
  });

  it('with teasers is followed to its pages', async () => {
    const cloud = cloudWith({
      [FEED]: rss([{ n: 4, html: '<p>The council voted. Read more</p>' }]),
      'https://velm.example/story/4': page(body(4)),
    });
    expect(await headlines(cloud)).toEqual(['Harbour 4 to be rebuilt']);
    expect(cloud.asked.map(({ url }) => url)).toEqual([FEED, 'https://velm.example/story/4']);
  });

  it('with whole texts is not followed', async () => {
    const cloud = cloudWith({ [FEED]: rss([{ n: 4 }]) });
    await headlines(cloud);
    expect(cloud.asked.map(({ url }) => url)).toEqual([FEED]);
  });

  it('gives an item again whose page could not be fetched', async () => {
    const web: Record<string, string> = { [FEED]: rss([{ n: 4, html: 'Teaser' }]) };
    const cloud = cloudWith(web);
    expect(await headlines(cloud)).toBe('nothing new');
    web['https://velm.example/story/4'] = page(body(4));
    expect(await headlines(cloud, NEXT[0])).toEqual(['Harbour 4 to be rebuilt']);
  });

  it('is asked whether it has changed only when nothing of it waits', async () => {
    const web: Record<string, Fetched> = { [FEED]: answer(FEED, rss([{ n: 1 }]), { etag: '"1"' }) };
    const cloud = cloudWith(web, [{ url: FEED, maxItems: 3 }]);
    await headlines(cloud);
    web[FEED] = { outcome: 'not modified' };
    expect(await headlines(cloud, NEXT[0])).toBe('nothing new');
    expect(cloud.asked.map(({ etag }) => etag)).toEqual([undefined, '"1"']);
  });

  it('is not remembered as read when the issue could not be stored', async () => {
    const cloud = cloudWith({ [FEED]: rss([{ n: 1 }]) });
    const dies = { ...cloud.files, write: () => Promise.reject(new Error('died')) };
    await expect(publishIssue(SCHEDULED_AT, { ...cloud, files: dies })).rejects.toThrow('died');
    await cloud.clock.wait(3_600_000);
    expect(await headlines(cloud)).toEqual(['Harbour 1 to be rebuilt']);
  });
});

describe('the same story', () => {
  const OTHER = 'https://other.example/rss';

  it('in two feeds is mailed once', async () => {
    const settings = [FEED, OTHER].map((url) => ({ url, maxItems: 2 }));
    const link = 'https://www.velm.example/story/1?utm_campaign=x';
    const cloud = cloudWith({ [FEED]: rss([{ n: 1 }]), [OTHER]: rss([{ n: 1, guid: 'other', link }]) }, settings);
    expect(await headlines(cloud)).toHaveLength(1);
  });

  it('under an address that its page calls canonical is mailed once', async () => {
    const settings = [FEED, OTHER].map((url) => ({ url, maxItems: 2 }));
    const canonical = '<link rel="canonical" href="https://velm.example/story/1">';
    const cloud = cloudWith(
      {
        [FEED]: rss([{ n: 1 }]),
        [OTHER]: rss([{ n: 1, guid: 'other', link: 'https://velm.example/go?to=1', html: 'Teaser' }]),
        'https://velm.example/go?to=1': page(
          `${body(1)}<p>With a sentence more about the mayor of Velm.</p>`,
          canonical,
        ),
      },
      settings,
    );
    expect(await headlines(cloud)).toHaveLength(1);
  });
});

describe('a source that cannot be read', () => {
  const GOOD = 'https://good.example/feed';
  const settings = [FEED, GOOD].map((url) => ({ url, maxItems: 2 }));
  const look = async (cloud: ReturnType<typeof cloudWith>, at: string) => {
    const published = await publishIssue(at, cloud);
    return 'sources' in published ? published : { outcome: published.outcome, sources: [] };
  };

  it('never stops the others', async () => {
    const cloud = cloudWith(
      { [FEED]: { outcome: 'failed', reason: 'no complete answer' }, [GOOD]: rss([{ n: 1 }]) },
      settings,
    );
    const { outcome, sources } = await look(cloud, SCHEDULED_AT);
    expect([outcome, sources.map((one) => one.outcome)]).toEqual(['issue', ['could not fetch', 'new']]);
  });

  it('is not the same as one without news', async () => {
    const failing = cloudWith({ [FEED]: { outcome: 'failed', reason: 'no complete answer' } });
    const quiet = cloudWith({ [FEED]: { outcome: 'not modified' } });
    const login = cloudWith({ [FEED]: '<html><body><form>Log in</form></body></html>' });
    const outcomes = [];
    for (const cloud of [failing, quiet, login]) outcomes.push(await look(cloud, SCHEDULED_AT));
    expect(outcomes.map(({ outcome, sources }) => [outcome, sources[0]?.outcome])).toEqual([
      ['could not fetch', 'could not fetch'],
      ['nothing new', 'nothing new'],
      ['nothing new', 'could not read'],
    ]);
  });

  it('three times in a row is told with its last error and since when', async () => {
    const cloud = cloudWith({ [FEED]: { outcome: 'failed', reason: 'the server answers 500' } });
    await look(cloud, SCHEDULED_AT);
    await look(cloud, NEXT[0]);
    const { sources } = await look(cloud, NEXT[1]);
    expect(sources[0]?.notices).toEqual([
      `Cannot fetch ${FEED}: the server answers 500 (3 times in a row, since ${SCHEDULED_AT})`,
    ]);
  });

  it('at its first look is still new when it can be read', async () => {
    const web: Record<string, string | Fetched> = { [FEED]: { outcome: 'failed', reason: 'down' } };
    const cloud = cloudWith(web);
    await look(cloud, SCHEDULED_AT);
    web[FEED] = rss([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect([await headlines(cloud, NEXT[0]), await headlines(cloud, NEXT[1])]).toEqual([
      ['Harbour 3 to be rebuilt', 'Harbour 2 to be rebuilt'],
      'nothing new',
    ]);
  });

  it.each([
    [{ outcome: 'gone', reason: 'the server answers 410 (gone for good)' } as const, 'remove it from the settings'],
    [answer(FEED, rss([]), { movedTo: 'https://new.example/feed' }), 'has moved for good to https://new.example/feed'],
  ])('for good is told to the operator', async (fetched, words) => {
    const { sources } = await look(cloudWith({ [FEED]: fetched }), SCHEDULED_AT);
    expect(sources[0]?.notices.join()).toContain(words);
    expect(sources[0]?.needsOperator).toBe(true);
  });

  it('is a metric of its own', async () => {
    const cloud = cloudWith({ [FEED]: { outcome: 'failed', reason: 'down' }, [GOOD]: rss([{ n: 1 }]) }, settings);
    const metrics = sourceMetrics([await publishIssue(SCHEDULED_AT, cloud)]);
    expect(metrics).toEqual({
      SourcesNew: 1,
      SourcesNothingNew: 0,
      SourcesCouldNotFetch: 1,
      SourcesCouldNotRead: 0,
      SourcesNeedOperator: 0,
    });
  });
});

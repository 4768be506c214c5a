import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../lambda/pages/feed.ts';
import { siteOf } from '../../lambda/pages/site.ts';
import { readFeed } from '../../lambda/read/feed/read-feed.ts';
import { inkOn } from '../../lambda/render/ink-on.ts';
import { NEWSLETTER } from '../journey/memory-cloud.ts';

const site = siteOf({ ...NEWSLETTER, name: 'Fish & <Chips>' }, 'https://news.example', inkOn);
const ISSUE = { id: '2026-11-22-0700', subject: 'A & B', scheduledAt: '2026-11-22T07:00:00.000Z', lead: 'Sea.' };

describe('the feed of issues', () => {
  it('is read by a feed reader as it is meant', () => {
    expect(readFeed(atomFeed([{ ...ISSUE, others: ['Wall'] }], site))).toMatchObject({
      title: 'Fish & <Chips>',
      items: [
        {
          id: 'https://news.example/issues/2026-11-22-0700',
          url: 'https://news.example/issues/2026-11-22-0700',
          title: 'A & B',
          publishedAt: '2026-11-22T07:00:00.000Z',
          html: 'Sea. · Wall',
        },
      ],
    });
  });

  it('has what RFC 4287 asks for, once each, and nothing that XML forbids', () => {
    const feed = atomFeed([{ ...ISSUE, subject: 'A\u0000\u000b]]>\ud800B' }], site);
    const [head = '', entry = ''] = feed.split('<entry>');
    const counts = (part: string, names: readonly string[]) => names.map((name) => part.split(`<${name}>`).length - 1);
    expect(counts(head, ['id', 'title', 'updated', 'author'])).toEqual([1, 1, 1, 1]);
    expect(counts(entry, ['id', 'title', 'updated'])).toEqual([1, 1, 1]);
    expect(entry).toContain('<title>A]]&gt;\ufffdB</title>');
  });

  it('of a newsletter that has sent nothing is a feed all the same', () => {
    expect(readFeed(atomFeed([], site))).toMatchObject({ title: 'Fish & <Chips>', items: [] });
  });
});

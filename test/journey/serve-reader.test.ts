import { describe, expect, it } from 'vitest';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { serveReader } from '../../lambda/serve-reader.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import {
  ARTICLE,
  addReaders,
  answering,
  dropArticle,
  ISSUE_ID,
  type MemoryCloud,
  memoryCloud,
  SCHEDULED_AT,
} from './memory-cloud.ts';
import { get, linksIn, post } from './visit.ts';

async function cloudWithReader() {
  const cloud = memoryCloud();
  const [id = ''] = await addReaders(cloud, 1);
  return { cloud, id, key: `${id}.${'a'.repeat(26)}` };
}
const rowOf = async (cloud: MemoryCloud, id: string) => (await cloud.subscribers.get([id]))[0];
const statusOf = async (cloud: MemoryCloud, id: string) => (await rowOf(cloud, id))?.status;

describe('the unsubscribe link', () => {
  it('opened by a link scanner changes nothing, and is counted', async () => {
    const { cloud, id, key } = await cloudWithReader();
    expect(await get(cloud, `/unsubscribe/${key}`)).toMatchObject({ status: 200 });
    expect([await statusOf(cloud, id), cloud.told]).toEqual(['active', { unsubscribePagesShown: 1 }]);
  });

  it('shows one button', async () => {
    const { cloud, key } = await cloudWithReader();
    expect((await get(cloud, `/unsubscribe/${key}`)).body.match(/<button/g)).toHaveLength(1);
  });

  it.each([
    ['the button', 'application/x-www-form-urlencoded', 'leave=yes'],
    ['one click in a mail program', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ['one click in another one', 'multipart/form-data; boundary=x', '--x\r\n…One-Click\r\n--x--'],
    ['a post with nothing in it', '', ''],
    ['a post of ten megabytes', 'text/plain', 'x'.repeat(10_000_000)],
  ])('acts on %s, without a cookie or a redirect', async (_, type, body) => {
    const { cloud, id, key } = await cloudWithReader();
    const { status, headers } = await post(
      cloud,
      `/unsubscribe/${key}`,
      {},
      { headers: { 'content-type': type }, body },
    );
    expect([status, headers['set-cookie'], headers.location]).toEqual([200, undefined, undefined]);
    expect(await statusOf(cloud, id)).toBe('left');
  });

  it('by the button is told to the reader, with the way back, once a day', async () => {
    const { cloud, id, key } = await cloudWithReader();
    for (let time = 0; time < 3; time += 1) {
      await post(cloud, `/unsubscribe/${key}`, { leave: 'yes' });
      await post(cloud, `/you/${key}`, { do: 'return' });
    }
    expect(cloud.accepted.map(({ subscriberId, to }) => [subscriberId, to])).toEqual([[id, 'reader0@example.com']]);
    expect(linksIn(cloud.accepted[0]?.raw ?? '')).toContain(`/you/${key}`);
  });

  it('by one click in the mail program is followed by no mail', async () => {
    const { cloud, key } = await cloudWithReader();
    await post(cloud, `/unsubscribe/${key}`, { 'List-Unsubscribe': 'One-Click' });
    expect(cloud.accepted).toEqual([]);
  });

  it('works when SES takes no mail, and when the table of counters does not answer', async () => {
    const { cloud, id, key } = await cloudWithReader();
    const mailer = answering(cloud, { outcome: 'stopped', reason: 'Email sending is disabled' });
    const take = async () => {
      throw new Error('the table is busy');
    };
    const statuses = [];
    for (const ports of [
      { ...cloud, mailer },
      { ...cloud, throttle: { ...cloud.throttle, take } },
    ]) {
      statuses.push((await post(ports, `/unsubscribe/${key}`, { leave: 'yes' })).status, await statusOf(cloud, id));
      await post(cloud, `/you/${key}`, { do: 'return' });
    }
    expect(statuses).toEqual([200, 'left', 200, 'left']);
  });

  it('is kind to who has left already', async () => {
    const { cloud, key } = await cloudWithReader();
    const first = await post(cloud, `/unsubscribe/${key}`);
    expect(await post(cloud, `/unsubscribe/${key}`)).toEqual(first);
  });

  it.each(['b'.repeat(26), '', 'a', `${'a'.repeat(26)}x`, '%00', 'a'.repeat(64)])(
    'with the token %j leaves the reader alone, and says so kindly',
    async (token) => {
      const { cloud, id } = await cloudWithReader();
      const { status, body } = await post(cloud, `/unsubscribe/${id}.${token}`);
      expect([status, body.includes('Nobody is subscribed'), await statusOf(cloud, id)]).toEqual([200, true, 'active']);
    },
  );

  it('can be taken back, with the consent for it', async () => {
    const { cloud, id, key } = await cloudWithReader();
    await post(cloud, `/unsubscribe/${key}`);
    await post(cloud, `/you/${key}`, { do: 'return' });
    expect(await rowOf(cloud, id)).toMatchObject({ status: 'active', consent: { source: 'return' } });
  });

  it.each([
    ['never asked', 'never asked'],
    ['<script>', undefined],
  ])('takes the reason %j for %j', async (because, kept) => {
    const { cloud, id, key } = await cloudWithReader();
    await post(cloud, `/unsubscribe/${key}`);
    await post(cloud, `/you/${key}`, { do: 'tell', because });
    expect((await rowOf(cloud, id))?.leftBecause).toBe(kept);
  });
});

describe('a reader’s own page', () => {
  it('names the address only in part', async () => {
    const { cloud, key } = await cloudWithReader();
    const { body } = await get(cloud, `/you/${key}`);
    expect([body.includes('r•••@example.com'), body.includes('reader0')]).toEqual([true, false]);
  });

  it.each([
    ['2', '2026-12-06T07:00:00.000Z'],
    ['8', '2027-01-17T07:00:00.000Z'],
    ['9999', undefined],
    ['__proto__', undefined],
  ])('pauses for %s weeks until %s', async (weeks, until) => {
    const { cloud, id, key } = await cloudWithReader();
    await post(cloud, `/you/${key}`, { do: 'pause', weeks });
    expect((await rowOf(cloud, id))?.pausedUntil).toBe(until);
  });

  it('ends a pause', async () => {
    const { cloud, id, key } = await cloudWithReader();
    await post(cloud, `/you/${key}`, { do: 'pause', weeks: '2' });
    await post(cloud, `/you/${key}`, { do: 'resume' });
    expect((await rowOf(cloud, id))?.pausedUntil).toBeUndefined();
  });

  it.each(['constructor', 'erase', ''])('does nothing for a button %j that it has not', async (what) => {
    const { cloud, id, key } = await cloudWithReader();
    const before = await rowOf(cloud, id);
    expect([(await post(cloud, `/you/${key}`, { do: what })).status, await rowOf(cloud, id)]).toEqual([400, before]);
  });

  it.each(['/you/', '/confirm/'])('%s with a key of nobody is not found', async (path) => {
    const { cloud, id } = await cloudWithReader();
    expect((await post(cloud, `${path}${id}.${'b'.repeat(26)}`, { do: 'return' })).status).toBe(404);
  });
});

describe('a change of address', () => {
  const NEW = 'new@example.com';

  async function moving(to = NEW) {
    const world = await cloudWithReader();
    await post(world.cloud, `/you/${world.key}`, { do: 'pause', weeks: '2' });
    await post(world.cloud, `/you/${world.key}`, { do: 'move', email: to });
    const confirm = linksIn(world.cloud.accepted.at(-1)?.raw ?? '').find((link) => link.startsWith('/confirm/')) ?? '';
    return { ...world, confirm };
  }

  it('happens when the new address says yes, and not before', async () => {
    const { cloud, id, confirm } = await moving();
    const before = [await statusOf(cloud, id), await statusOf(cloud, subscriberId(NEW))];
    await post(cloud, confirm);
    expect([before, await statusOf(cloud, id), await statusOf(cloud, subscriberId(NEW))]).toEqual([
      ['active', 'pending'],
      'left',
      'active',
    ]);
  });

  it('takes a pause along', async () => {
    const { cloud, confirm } = await moving();
    await post(cloud, confirm);
    expect((await rowOf(cloud, subscriberId(NEW)))?.pausedUntil).toBe('2026-12-06T07:00:00.000Z');
  });

  it('leaves the unsubscribe links of old mails working', async () => {
    const { cloud, key, confirm } = await moving();
    await post(cloud, confirm);
    await post(cloud, `/unsubscribe/${key}`);
    expect(await statusOf(cloud, subscriberId(NEW))).toBe('left');
  });

  it('cannot be taken back into two subscriptions', async () => {
    const { cloud, id, key, confirm } = await moving();
    await post(cloud, confirm);
    await post(cloud, `/you/${key}`, { do: 'return' });
    expect(await statusOf(cloud, id)).toBe('left');
  });

  it('that died between its two rows is ended by the next tap', async () => {
    const { cloud, id, confirm } = await moving();
    let calls = 0;
    const amend: typeof cloud.subscribers.amend = (...args) => {
      calls += 1;
      if (calls > 1) throw new Error('died');
      return cloud.subscribers.amend(...args);
    };
    await expect(post({ ...cloud, subscribers: { ...cloud.subscribers, amend } }, confirm)).rejects.toThrow('died');
    const between = [await statusOf(cloud, id), await statusOf(cloud, subscriberId(NEW))];
    await post(cloud, confirm);
    expect([between, await statusOf(cloud, id)]).toEqual([['active', 'active'], 'left']);
  });

  it('to somebody who is a reader already gives no power over them', async () => {
    const cloud = memoryCloud();
    const [id = '', other = ''] = await addReaders(cloud, 2);
    const key = `${id}.${'a'.repeat(26)}`;
    await post(cloud, `/you/${key}`, { do: 'move', email: 'reader1@example.com' });
    await post(cloud, `/confirm/${other}.${'a'.repeat(26)}`);
    await post(cloud, `/unsubscribe/${key}`);
    expect([await statusOf(cloud, id), await statusOf(cloud, other)]).toEqual(['left', 'active']);
  });

  it('to an address that bounced sends nothing, and answers as always', async () => {
    const { cloud, key } = await cloudWithReader();
    const answer = await post(cloud, `/you/${key}`, { do: 'move', email: NEW });
    expect([answer.status, answer.body.includes('look into your mailbox')]).toEqual([200, true]);
  });
});

describe('the issues', () => {
  async function published() {
    const cloud = memoryCloud();
    dropArticle(cloud);
    await publishIssue(SCHEDULED_AT, cloud);
    return cloud;
  }

  it('are the mail, with no slot left open', async () => {
    const { status, body } = await get(await published(), `/issues/${ISSUE_ID}`);
    expect([status, body.includes('$4 million'), body.includes('sentinel')]).toEqual([200, true, false]);
  });

  it.each(['/proof', '/proof/1'])('lead to the proof of their first entry at …%s', async (rest) => {
    const { status, body } = await get(await published(), `/issues/${ISSUE_ID}${rest}`);
    expect([status, body.includes('id="quote-1"'), body.includes('Ruth Amsel</mark>')]).toEqual([200, true, true]);
  });

  it('have a proof for each of their entries and no more', async () => {
    const cloud = memoryCloud();
    for (const at of [1, 2]) dropArticle(cloud, `inbox/${at}.txt`, `${ARTICLE}\nReport number ${at}.`);
    await publishIssue(SCHEDULED_AT, cloud);
    const paths = ['1', '2', '3', '0', '../page', '2/'].map((rest) => `/issues/${ISSUE_ID}/proof/${rest}`);
    const answers = await Promise.all(paths.map((path) => get(cloud, path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404, 404]);
  });

  it('are not sent again to who has them', async () => {
    const cloud = await published();
    for (const path of [`/issues/${ISSUE_ID}`, '/issues', '/feed.xml']) {
      const { headers } = await get(cloud, path);
      const again = await get(cloud, path, { 'if-none-match': `W/"other", ${headers.etag}` });
      expect([again.status, again.body]).toEqual([304, '']);
    }
  });

  it.each([
    ['building', '/issues/2026-11-23-0700', 404],
    ['paused before anybody had it', '/issues/2026-11-24-0700', 404],
  ])('are nobody’s while they are %s', async (status, path, expected) => {
    const cloud = await published();
    const id = path.slice('/issues/'.length);
    const issue = { id, status: 'building', scheduledAt: SCHEDULED_AT, subject: 'Secret' } as const;
    await cloud.issues.begin(issue, '2026', '2027');
    await cloud.files.write(id, 'page.html', 'secret');
    if (status !== 'building') {
      await cloud.issues.release(id, 'Secret', []);
      await cloud.issues.amend(id, ['sending'], { status: 'paused' });
    }
    const shown = await Promise.all(['/', '/issues', '/feed.xml'].map((page) => get(cloud, page)));
    expect([(await get(cloud, path)).status, shown.some(({ body }) => body.includes('Secret'))]).toEqual([
      expected,
      false,
    ]);
  });

  it('stay open to their readers when the rest was stopped', async () => {
    const cloud = await published();
    await cloud.issues.amend(ISSUE_ID, ['sending'], { passedAt: SCHEDULED_AT });
    await cloud.issues.amend(ISSUE_ID, ['sending'], { status: 'cancelled' });
    expect([
      (await get(cloud, `/issues/${ISSUE_ID}`)).status,
      (await get(cloud, '/issues')).body.includes(ISSUE_ID),
    ]).toEqual([200, false]);
  });

  it('are listed with what is in them, the newest first, twenty a page', async () => {
    const cloud = await published();
    for (let day = 1; day <= 21; day += 1) {
      const at = `2026-10-${String(day).padStart(2, '0')}T07:00:00.000Z`;
      const id = at.slice(0, 10);
      await cloud.issues.begin({ id, status: 'building', scheduledAt: at, subject: `Issue of ${id}` }, '2026', '2027');
      await cloud.issues.release(id, `Issue of ${id}`, []);
    }
    const [first, second, third] = await Promise.all(
      ['', '?page=2', '?page=3'].map((query) => get(cloud, `/issues${query}`)),
    );
    const ids = (body = '') => [...body.matchAll(/href="\/issues\/([\w-]+)"/g)].map(([, id]) => id);
    expect([ids(first?.body).slice(0, 2), ids(first?.body).length]).toEqual([[ISSUE_ID, '2026-10-21'], 20]);
    expect([ids(second?.body), third?.status]).toEqual([['2026-10-02', '2026-10-01'], 404]);
  });

  it.each(['/issues/', '/issues/none', '/issues/../secrets', '/issues/%2e%2e', '/nothing/here/to/see', '/index.php'])(
    '%s is not found',
    async (path) => {
      expect(await get(memoryCloud(), path)).toMatchObject({ status: 404 });
    },
  );
});

describe('every page', () => {
  const PAGES = ['/', '/issues', '/privacy', '/unsubscribe', '/nothing', '/you/x', '/confirm/x', '/unsubscribe/x'];

  it.each(PAGES)('%s lets no script in, and no style but its own', async (path) => {
    const { headers, body } = await get(memoryCloud(), path);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /);
    expect([/<script|\son\w+=|\sstyle=/i.test(body), headers['set-cookie']]).toEqual([false, undefined]);
  });

  it.each(PAGES)('%s escapes the newsletter’s name', async (path) => {
    const cloud = memoryCloud();
    const newsletter = { ...cloud.newsletter, name: '<script>x</script>', postalAddress: '"><img src=x>' };
    expect((await get({ ...cloud, newsletter }, path)).body).not.toMatch(/<script|<img/);
  });

  it.each([
    ['/', 'public, max-age=300', undefined],
    ['/unsubscribe/x', 'no-store', 'noindex'],
    ['/you/x', 'no-store', 'noindex'],
  ])('%s may be kept: %s, and indexed: %s', async (path, cache, robots) => {
    const { headers } = await get(memoryCloud(), path);
    expect([headers['cache-control'], headers['x-robots-tag']]).toEqual([cache, robots]);
  });

  it.each(['en', 'de-AT', 'fr', 'fi'])('speaks the newsletter’s language, or English: %s', async (lang) => {
    const cloud = memoryCloud();
    const { body } = await get({ ...cloud, newsletter: { ...cloud.newsletter, lang } }, '/');
    const [, shown] = /<html lang="([^"]+)"/.exec(body) ?? [];
    expect(shown).toBe(lang === 'fi' ? 'en' : lang);
    expect(body).toContain({ en: 'Subscribe', de: 'Bestellen', fr: 'S’abonner' }[shown?.slice(0, 2) ?? ''] ?? '');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'constructor'])('refuses %s', async (method) => {
    const request = { method, path: '/', query: {}, headers: {}, body: '', ip: '192.0.2.1' };
    const { status, headers } = await serveReader(request, memoryCloud());
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
  });

  it('has no body for HEAD, and lets programs of other sites ask', async () => {
    const request = { path: '/subscribe', query: {}, headers: {}, body: '', ip: '192.0.2.1' };
    const head = await serveReader({ ...request, method: 'HEAD' }, memoryCloud());
    const options = await serveReader({ ...request, method: 'OPTIONS' }, memoryCloud());
    expect([head.status, head.body, options.status, options.headers['access-control-allow-origin']]).toEqual([
      200,
      '',
      204,
      '*',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../lambda/model/delivery.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { leave, suppress } from '../../lambda/subscribers/transitions.ts';
import { addReaders, answering, type MemoryCloud, memoryCloud } from './memory-cloud.ts';
import { get, linksIn, post } from './visit.ts';

const ADA = 'ada@example.com';
const DAY = 24 * 60 * 60 * 1000;

const signUp = (cloud: MemoryCloud, email: string, ip?: string) =>
  post(cloud, '/subscribe', { email }, ip === undefined ? {} : { ip });
const rowOf = async (cloud: MemoryCloud, address = ADA) => (await cloud.subscribers.get([subscriberId(address)]))[0];
const lastLink = ({ accepted }: MemoryCloud) =>
  linksIn(accepted.at(-1)?.raw ?? '').find((link) => /confirm/.test(link)) ?? '';

describe('a sign-up', () => {
  it('is a reader only after the button behind the link in the mail', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ' Ada@Example.com ');
    const link = lastLink(cloud);
    await get(cloud, link);
    const before = (await rowOf(cloud))?.status;
    await post(cloud, link);
    expect([before, (await rowOf(cloud))?.status]).toEqual(['pending', 'active']);
  });

  it('keeps what proves the consent', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ADA);
    const at = cloud.clock.now().toISOString();
    await post(cloud, lastLink(cloud));
    expect((await rowOf(cloud))?.consent).toEqual({
      at: '2026-11-22T07:00:00.000Z',
      source: 'embedded',
      wording: 'I want every issue of The Test Letter by e-mail, until I say otherwise.',
      askedFrom: expect.stringMatching(/^[\w-]{22}$/),
      confirmedAt: at,
    });
  });

  it('leaves nothing behind that would expire a reader', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ADA);
    expect(await rowOf(cloud)).toMatchObject({ expiresAt: Date.parse('2026-12-22T07:00:00Z') / 1000 });
    await post(cloud, lastLink(cloud));
    expect(Object.keys((await rowOf(cloud)) ?? {}).sort()).toEqual([
      'address',
      'consent',
      'id',
      'joinedAt',
      'schema',
      'status',
      'token',
    ]);
  });

  it('asked again can be answered for thirty days again', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ADA);
    await cloud.clock.wait(20 * DAY);
    await signUp(cloud, ADA);
    const kept = ((await rowOf(cloud))?.expiresAt ?? 0) * 1000 - cloud.clock.now().getTime();
    expect([cloud.accepted.length, Math.round(kept / DAY)]).toEqual([2, 30]);
  });

  it('answers the same, and in the same time, to whoever is a reader, has left, was suppressed, or asks again', async () => {
    const cloud = memoryCloud();
    const [active = '', left = '', gone = ''] = await addReaders(cloud, 3);
    await cloud.subscribers.amend(left, leave('2026-11-01T00:00:00.000Z'));
    await cloud.subscribers.amend(gone, suppress('2026-11-01T00:00:00.000Z', 'complained'));
    const mailer = {
      ...cloud.mailer,
      send: (mail: Outgoing) => cloud.clock.wait(130).then(() => cloud.mailer.send(mail)),
    };
    const answers = new Set<string>();
    for (const name of ['nobody', 'reader0', 'reader1', 'reader2', 'reader0']) {
      const begun = cloud.clock.now().getTime();
      const { status, headers, body } = await signUp({ ...cloud, mailer }, `${name}@example.com`);
      const milliseconds = cloud.clock.now().getTime() - begun;
      answers.add(JSON.stringify({ status, headers, body: body.replaceAll(name, 'somebody'), milliseconds }));
    }
    expect(answers.size).toBe(1);
    expect([active, gone].map((id) => cloud.accepted.filter((mail) => mail.subscriberId === id).length)).toEqual([
      1, 0,
    ]);
  });

  it('of an address that bounced or complained sends nothing and changes nothing', async () => {
    const cloud = memoryCloud();
    const [id = ''] = await addReaders(cloud, 1);
    await cloud.subscribers.amend(id, suppress('2026-11-01T00:00:00.000Z', 'bounced'));
    await signUp(cloud, 'reader0@example.com');
    expect([cloud.accepted, (await cloud.subscribers.get([id]))[0]?.status]).toEqual([[], 'suppressed']);
  });

  it('is asked back once a day and three times in all', async () => {
    const cloud = memoryCloud();
    const asked: number[] = [];
    for (let day = 0; day < 6; day += 1) {
      for (let time = 0; time < 3; time += 1) await signUp(cloud, ADA, `192.0.2.${day}`);
      asked.push(cloud.accepted.length);
      await cloud.clock.wait(DAY);
    }
    expect(asked).toEqual([1, 2, 3, 3, 3, 3]);
  });

  it('comes twice at once and is asked once', async () => {
    const cloud = memoryCloud();
    await Promise.all([signUp(cloud, ADA), signUp(cloud, ADA)]);
    expect(cloud.accepted).toHaveLength(1);
  });

  it('of many addresses of one mailbox is asked three times a day', async () => {
    const cloud = memoryCloud();
    for (let i = 0; i < 6; i += 1) await signUp(cloud, `ada+${i}@example.com`, `192.0.2.${i}`);
    expect(cloud.accepted).toHaveLength(3);
  });

  it('from one network is taken twenty times an hour', async () => {
    const cloud = memoryCloud();
    const statuses: number[] = [];
    for (let i = 0; i < 22; i += 1)
      statuses.push((await signUp(cloud, `a${i}@example.com`, `2001:db8:1:2::${i}`)).status);
    expect([statuses.slice(0, 20).every((one) => one === 200), statuses.slice(20)]).toEqual([true, [429, 429]]);
    expect((await signUp(cloud, 'b@example.com', '2001:db8:1:3::1')).status).toBe(200);
  });

  it('can be tried again when SES took no mail', async () => {
    const cloud = memoryCloud();
    const mailer = answering(cloud, { outcome: 'stopped', reason: 'Email sending is disabled' });
    expect((await signUp({ ...cloud, mailer }, ADA)).status).toBe(503);
    await signUp(cloud, ADA);
    expect([cloud.accepted.length, (await rowOf(cloud))?.asks]).toEqual([1, 1]);
  });

  it('is tried again when SES finds it too fast', async () => {
    const cloud = memoryCloud();
    const fast = { outcome: 'released', reason: 'Throttling' } as const;
    await signUp({ ...cloud, mailer: answering(cloud, fast, fast) }, ADA);
    expect(cloud.accepted).toHaveLength(1);
  });

  it('writes no network address down', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ADA, '203.0.113.99');
    expect(JSON.stringify([await rowOf(cloud), cloud.accepted])).not.toContain('203.0.113');
  });

  it('confirmed twice at once is confirmed once, and both see a friendly page', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ADA);
    const link = lastLink(cloud);
    const answers = await Promise.all([post(cloud, link), post(cloud, link)]);
    expect([answers.map(({ status }) => status), cloud.told.signUpsConfirmed]).toEqual([[200, 200], 1]);
  });

  it('is over for who leaves, whether that comes before the yes or with it', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ADA);
    const link = lastLink(cloud);
    await Promise.all([post(cloud, link.replace('confirm', 'unsubscribe')), post(cloud, link)]);
    await post(cloud, link);
    expect((await rowOf(cloud))?.status).toBe('left');
  });

  it('is not made again by the link of a mail from before', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, ADA);
    const link = lastLink(cloud);
    await post(cloud, link);
    await post(cloud, link.replace('confirm', 'unsubscribe'));
    const { status, body } = await post(cloud, link);
    expect([(await rowOf(cloud))?.status, status, body.includes('Subscribe again')]).toEqual(['left', 200, true]);
  });

  it('of somebody who left is a reader again with the same links', async () => {
    const cloud = memoryCloud();
    const [id = ''] = await addReaders(cloud, 1);
    const key = `${id}.${'a'.repeat(26)}`;
    await post(cloud, `/unsubscribe/${key}`);
    await signUp(cloud, 'reader0@example.com');
    expect(lastLink(cloud)).toBe(`/confirm/${key}`);
    await post(cloud, `/confirm/${key}`);
    expect(await cloud.subscribers.get([id])).toMatchObject([{ status: 'active', token: 'a'.repeat(26) }]);
  });
});

describe('the form', () => {
  const shown = (cloud: MemoryCloud, ago: number) => new Date(cloud.clock.now().getTime() - ago).toISOString();

  it.each([
    ['', 'ada'],
    ['not whole', 'ada@example'],
    ['in other letters', 'adä@example.com'],
    ['too long', `ada@${'a.'.repeat(130)}com`],
    ['with a second header', 'ada@example.com\r\nBcc: eve@example.com'],
    ['for throwing away', 'ada@mailinator.com'],
    ['for throwing away, on a domain below', 'ada@x.mailinator.com'],
  ])('refuses an address %s with the reason beside the field', async (_, email) => {
    const cloud = memoryCloud();
    const { status, body } = await signUp(cloud, email);
    expect([
      status,
      cloud.accepted.length,
      /role="alert">[^<]{20,}</.test(body),
      body.includes('aria-invalid="true"'),
    ]).toEqual([422, 0, true, true]);
  });

  it('takes an international domain', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, 'ada@bücher.example');
    expect(cloud.accepted[0]?.to).toBe('ada@xn--bcher-kva.example');
  });

  it('takes an address that forwards to a mailbox', async () => {
    const cloud = memoryCloud();
    await signUp(cloud, 'ada@duck.com');
    expect(cloud.accepted).toHaveLength(1);
  });

  it('gives back what was typed, as text', async () => {
    const { body } = await signUp(memoryCloud(), '"><script>alert(1)</script>');
    expect([body.includes('<script'), body.includes('&lt;script')]).toEqual([false, true]);
  });

  it('that a program has filled in is answered like any other, and nothing is sent', async () => {
    const cloud = memoryCloud();
    const { status } = await post(cloud, '/subscribe', { email: ADA, topic: 'offers', shown: shown(cloud, 9000) });
    expect([status, cloud.accepted]).toEqual([200, []]);
  });

  it('that comes back at once is asked again, not thrown away', async () => {
    const cloud = memoryCloud();
    const hasty = await post(cloud, '/subscribe', { email: ADA, shown: shown(cloud, 300) });
    const again = await post(cloud, '/subscribe', { email: ADA, shown: shown(cloud, 3000) });
    expect([hasty.status, hasty.body.includes(`value="${ADA}"`), again.status]).toEqual([422, true, 200]);
  });

  it('tells its own page, a form on another site and a program apart', async () => {
    const cloud = memoryCloud();
    const headers = { 'content-type': 'application/json' };
    await post(cloud, '/subscribe', { email: 'own@example.com', shown: shown(cloud, 3000) });
    await signUp(cloud, 'other@example.com');
    await post(cloud, '/subscribe', {}, { headers, body: '{"email":"program@example.com"}' });
    const rows = ['own@example.com', 'other@example.com', 'program@example.com'].map((one) => rowOf(cloud, one));
    expect((await Promise.all(rows)).map((row) => row?.consent?.source)).toEqual(['form', 'embedded', 'api']);
  });
});

describe('a program', () => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };

  it('signs somebody up by JSON, from any site', async () => {
    const {
      status,
      body,
      headers: answered,
    } = await post(memoryCloud(), '/subscribe', {}, { headers, body: `{"email":"${ADA}"}` });
    expect([status, body, answered['access-control-allow-origin']]).toEqual([202, '{"outcome":"asked"}', '*']);
  });

  it('is told what is wrong in words for the reader', async () => {
    const { status, body } = await post(memoryCloud(), '/subscribe', {}, { headers, body: '{"email":"ada"}' });
    expect([status, JSON.parse(body)]).toMatchObject([
      422,
      { outcome: 'refused', problem: expect.stringContaining('whole') },
    ]);
  });

  it.each([
    ['no JSON', '{', 400],
    ['no object', '"ada@example.com"', 400],
    ['null', 'null', 400],
    ['no text in it', '{"email":{"$ne":""}}', 422],
    ['another prototype', '{"__proto__":{"email":"ada@example.com"}}', 422],
    ['ten megabytes', `{"email":"${'a'.repeat(10_000_000)}"}`, 413],
  ])('that sends %s is refused', async (_, body, status) => {
    const cloud = memoryCloud();
    expect([(await post(cloud, '/subscribe', {}, { headers, body })).status, cloud.accepted]).toEqual([status, []]);
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', '', 'constructor'])(
    'that sends a form as %j is refused',
    async (type) => {
      const answer = await post(memoryCloud(), '/subscribe', { email: ADA }, { headers: { 'content-type': type } });
      expect(answer.status).toBe(415);
    },
  );
});

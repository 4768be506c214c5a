import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { subscribersCommand } from '../../bin/commands/subscribers.ts';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { WIRES } from '../../lambda/config.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import type { SubscriberStore } from '../../lambda/ports.ts';
import { newSubscriber, subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { moveAway, suppress } from '../../lambda/subscribers/transitions.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';

const ISSUE = '2026-11-22-0700';
const JOINED_AT = '2026-01-01T00:00:00.000Z';
const CONSENT = { at: JOINED_AT, source: 'form', wording: 'Yes, write to me.', confirmedAt: JOINED_AT } as const;

let cloud: Cloud;
let folder: string;
let subscribers: SubscriberStore;
let tables = 0;

beforeAll(async () => {
  cloud = await startCloud();
  Object.assign(process.env, cloud.environment);
  folder = await mkdtemp(join(tmpdir(), 'subscribers-'));
  const issues = dynamoIssues(createDynamo(), cloud.environment[WIRES.issuesTable] ?? '');
  await issues.begin({ id: ISSUE, status: 'building', scheduledAt: JOINED_AT, subject: '' }, JOINED_AT, JOINED_AT);
  await issues.release(ISSUE, 'Lake town votes', []);
});
afterAll(async () => {
  await cloud.stop();
  await rm(folder, { recursive: true });
});
/** Each test has a table of its own. */
beforeEach(async () => {
  const table = `Subscribers${tables++}`;
  await createDynamo().send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    }),
  );
  process.env[WIRES.subscribersTable] = table;
  subscribers = dynamoSubscribers(createDynamo(), table);
});

/** A verb as the operator calls it: its exit status, and what it printed. */
async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const keep = (line: unknown) => void lines.push(String(line));
  const write: typeof process.stdout.write = (text, done) => {
    lines.push(...String(text).split(/\r?\n/).filter(Boolean));
    if (typeof done === 'function') done();
    return true;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(keep),
    vi.spyOn(console, 'error').mockImplementation(keep),
    vi.spyOn(process.stdout, 'write').mockImplementation(write),
  ];
  try {
    return { status: await subscribersCommand(args), lines };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function have(address: string, fields: Partial<Subscriber> = {}): Promise<string> {
  const row = { ...newSubscriber({ address, joinedAt: JOINED_AT, token: 't', consent: CONSENT }), ...fields };
  await subscribers.add(row);
  return row.id;
}

async function rowOf(address: string): Promise<Subscriber | undefined> {
  return (await subscribers.get([subscriberId(address)]))[0];
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('subscribers add', () => {
  it('adds with the proof that the operator gives', async () => {
    expect(await run('add', 'Ada@Example.com', '--consent', 'asked me at the fair')).toEqual({
      status: 0,
      lines: ['ada@example.com: added'],
    });
    expect(await rowOf('ada@example.com')).toMatchObject({
      status: 'active',
      consent: { source: 'operator', wording: 'asked me at the fair' },
    });
  });

  it('changes nobody who is known', async () => {
    await have('ada@example.com', { status: 'left', leftAt: JOINED_AT });
    const { status, lines } = await run('add', 'ada@example.com', '--consent', 'asked me at the fair');
    expect([status, lines[0]]).toEqual([1, 'ada@example.com: known already, unchanged: left since 2026-01-01']);
  });

  it('adds nobody where one address is none', async () => {
    await expect(run('add', 'a@example.com', 'b', '--consent', 'fair')).rejects.toThrow('Cannot add "b": ');
    expect(await rowOf('a@example.com')).toBeUndefined();
  });

  it('asks where they agreed', async () => {
    await expect(run('add', 'a@example.com')).rejects.toThrow('Cannot add: it is not said where they agreed');
  });
});

describe('subscribers import', () => {
  const CSV =
    'email,status,created_at\na@example.com,active,2024-01-15\nb@example.com,unsubscribed,2024-01-15\nnobody,active,\na@example.com,active,2024-01-15\n';

  it('adds, tells what it passed over, and keeps that in a file of the operator', async () => {
    const path = await file('list.csv', CSV);
    expect(await run('import', path, '--consent', 'old form')).toEqual({
      status: 1,
      lines: [
        `${path}: UTF-8, commas, from "email", "status", "created_at"`,
        '2 readers: 1 active, 1 left, 0 suppressed',
        'passed over: 1 there twice, 1 that cannot be read',
        '  line 4: an address has one @ with something on both sides',
        '2 added: 1 active, 1 left, 0 suppressed',
        `rows that were passed over, and why: ${path}.problems.csv`,
      ],
    });
    expect(await readFile(`${path}.problems.csv`, 'utf8')).toBe(
      'line,problem,address\r\n4,an address has one @ with something on both sides,nobody\r\n5,this address is there twice,a@example.com\r\n',
    );
    expect((await stat(`${path}.problems.csv`)).mode & 0o077).toBe(0);
  });

  it('adds nobody in a dry run', async () => {
    const { lines } = await run('import', await file('dry.csv', CSV), '--consent', 'old form', '--dry-run');
    expect(lines).toContain('nobody was added: a dry run');
    expect(await rowOf('a@example.com')).toBeUndefined();
  });

  it('takes everybody of whom the file says nothing as what the operator says', async () => {
    await run('import', await file('gone.csv', 'a@example.com\n'), '--consent', 'old list', '--as', 'left');
    expect(await rowOf('a@example.com')).toMatchObject({ status: 'left' });
  });

  it('that is interrupted while it looks adds nobody', async () => {
    const listening = process.listenerCount('SIGINT');
    const running = run('import', await file('soon.csv', 'a@example.com\n'), '--consent', 'old form');
    while (process.listenerCount('SIGINT') === listening) await new Promise(setImmediate);
    process.emit('SIGINT');
    await expect(running).rejects.toThrow('Stopped: nobody was added');
    expect(process.listenerCount('SIGINT')).toBe(listening);
  });

  it.each([
    [['import'], 'Cannot import: give one file; call it as'],
    [['import', 'x.csv'], 'Cannot import: it is not said where they agreed'],
    [['import', 'nonsubscribed_1.csv', '--consent', 'form'], 'these people never subscribed; leave it out'],
    [['import', 'x.csv', '--consent', 'form'], 'Cannot import "x.csv": there is no such file'],
    [['import', 'x.csv', '--consent', 'form', '--as', 'gold'], 'Cannot import: --as is "gold"'],
  ])('%j is an error that says what to do', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});

describe('subscribers export', () => {
  it('gives back what import reads as the same people', async () => {
    const [until, at] = ['2031-01-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z'];
    await have('+plus@example.com', { consent: { ...CONSENT, wording: '=HYPERLINK("x"), "yes"\nor no' } });
    await have('b@example.com', { pausedUntil: until });
    await have('c@example.com', { status: 'left', leftAt: at });
    await have('d@example.com', { status: 'suppressed', suppressedAt: at, reason: 'complained' });
    const addresses = ['+plus@example.com', 'b@example.com', 'c@example.com', 'd@example.com'];
    const before = await Promise.all(addresses.map(rowOf));
    const { lines } = await run('export');
    expect(lines.at(-1)).toBe('4 exported');
    const path = await file('export.csv', lines.slice(0, -1).join('\n'));
    process.env[WIRES.subscribersTable] = 'Subscribers';
    subscribers = dynamoSubscribers(createDynamo(), 'Subscribers');
    await run('import', path, '--consent', 'our own export');
    const after = await Promise.all(addresses.map(rowOf));
    const same = (row: Subscriber | undefined) => ({ ...row, token: '', joinedAt: '' });
    expect(after.map(same)).toEqual(before.map(same));
  });

  it('leaves out who was erased, and says so', async () => {
    await have('a@example.com', { status: 'left', address: '', erasedAt: JOINED_AT });
    expect((await run('export', '--status', 'left')).lines.at(-1)).toBe(
      '0 exported; 1 were erased and have no address',
    );
  });
});

describe('subscribers', () => {
  it('list shows those of a status', async () => {
    await have('a@example.com');
    await have('b@example.com', { status: 'suppressed', suppressedAt: JOINED_AT, reason: 'bounced' });
    expect((await run('list', '--status', 'suppressed')).lines).toEqual([
      'b@example.com  suppressed since 2026-01-01 (bounced)',
    ]);
  });

  it('counts shows statuses and the last thirty days', async () => {
    await have('a@example.com', { joinedAt: new Date().toISOString() });
    await have('b@example.com', { pausedUntil: '2031-01-01T00:00:00.000Z' });
    const { lines } = await run('counts');
    expect(lines.slice(0, 3)).toEqual([
      '2 active (1 of them paused)',
      '0 pending, 0 left, 0 suppressed',
      '1 joined in the last 30 days',
    ]);
    expect([lines.length, lines.at(-1)]).toEqual([33, expect.stringMatching(/ 1 {2}█{40}$/)]);
  });

  it('find shows why somebody gets no mail, what proves that they asked, and their copies', async () => {
    const id = await have('a@example.com');
    await subscribers.amend(id, suppress(JOINED_AT, 'bounced'));
    const deliveries = dynamoDeliveries(createDynamo(), cloud.environment[WIRES.deliveriesTable] ?? '');
    const event = { issueId: ISSUE, subscriberId: id, messageId: 'm', at: JOINED_AT };
    await deliveries.confirm({ ...event, kind: 'sent' });
    await deliveries.setFate({ ...event, kind: 'bounced', reason: '5.1.1' }, 'bounced');
    expect(await run('find', 'a@example.com')).toEqual({
      status: 0,
      lines: [
        'a@example.com',
        '  status      suppressed since 2026-01-01 (bounced)',
        '  joined      2026-01-01',
        '  agreed      2026-01-01 (form): "Yes, write to me."',
        '  confirmed   2026-01-01',
        `  id          ${id}`,
        'the last issues:',
        `  ${ISSUE}  sent ${JOINED_AT} (bounced: 5.1.1)`,
      ],
    });
  });

  it('find says when nobody has the address', async () => {
    expect(await run('find', 'a@example.com')).toEqual({ status: 1, lines: ['a@example.com: unknown here'] });
  });

  it('leave ends it for each of them', async () => {
    await have('a@example.com');
    const { status, lines } = await run('leave', 'a@example.com', 'b@example.com');
    expect([status, lines[1]]).toEqual([1, 'b@example.com: unknown here']);
    expect(await rowOf('a@example.com')).toMatchObject({ status: 'left' });
  });

  it('lift ends a suppression and keeps who did it and why', async () => {
    const id = await have('a@example.com');
    await subscribers.amend(id, suppress(JOINED_AT, 'complained'));
    const { status, lines } = await run('lift', 'a@example.com', '--because', 'she wrote to me', '--by', 'Ben');
    expect([status, lines[0]]).toEqual([0, 'a@example.com: active again; was suppressed (complained)']);
    expect(await rowOf('a@example.com')).toMatchObject({
      status: 'active',
      lifted: { by: 'Ben', because: 'she wrote to me', was: 'complained' },
    });
  });

  it('lift does nothing to who is not suppressed', async () => {
    await have('a@example.com');
    expect(await run('lift', 'a@example.com', '--because', 'why not')).toEqual({
      status: 1,
      lines: ['Cannot lift a@example.com: active since 2026-01-01; there is nothing to lift'],
    });
  });

  it('erase forgets the person and every copy, and no import brings them back', async () => {
    const id = await have('a@example.com');
    const deliveries = dynamoDeliveries(createDynamo(), cloud.environment[WIRES.deliveriesTable] ?? '');
    await deliveries.claim(ISSUE, id, JOINED_AT);
    const { lines } = await run('erase', 'a@example.com');
    expect(lines.slice(0, 2)).toEqual(['a@example.com: erased', 'deliveries deleted: 1']);
    await run('import', await file('again.csv', 'a@example.com\n'), '--consent', 'old list');
    const row = await rowOf('a@example.com');
    expect(row).toMatchObject({ id, address: '', token: '', status: 'left' });
    expect([row?.consent, await deliveries.get(ISSUE, [id])]).toEqual([undefined, []]);
  });

  it('erase finds the address that they had before', async () => {
    const now = await have('new@example.com');
    const before = await have('old@example.com');
    await subscribers.amend(before, moveAway(now, JOINED_AT));
    const { lines } = await run('erase', 'new@example.com', '--wholly');
    expect(lines[0]).toBe('new@example.com: erased, and what they had before or since: old@example.com');
    expect([await rowOf('new@example.com'), await rowOf('old@example.com')]).toEqual([undefined, undefined]);
  });

  it.each([
    [[], 'Cannot work on subscribers: it is not said what to do'],
    [['drop'], 'Cannot work on subscribers: there is no "subscribers drop"'],
    [['list', '--status', 'gold'], 'Cannot list: --status is "gold"'],
    [['find', 'a@example.com', 'b@example.com'], 'Cannot find anybody: give one address'],
    [['leave'], 'Cannot let anybody leave: no address is given'],
    [['lift', 'a@example.com'], 'Cannot lift: it is not said why'],
    [['erase'], 'Cannot erase: give one address'],
  ])('%j is an error that says what to do', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { createS3 } from '../../lambda/adapters/s3-client.ts';
import { s3IssueFiles } from '../../lambda/adapters/s3-issue-files.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import { newSubscriber, subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { readerKey } from '../../lambda/subscribers/reader-key.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { splitHeader } from '../../local/ses/header.ts';
import { findBarriers } from '../browser/find-barriers.ts';
import { findMisfits } from '../browser/find-misfits.ts';
import { tryBrowser } from '../browser/try-browser.ts';
import { sampleOf } from '../thorough.ts';

const browser = await tryBrowser();

const ADA = 'ada@example.com';
const PHONE = { width: 375, height: 740 };
const WIDTHS = [320, 375, 1200];
/** Milliseconds a key: quicker typing is taken for a program's. */
const TYPING = 110;

const token = 'a'.repeat(26);
const readerIn = (status: Subscriber['status'], more: Partial<Subscriber> = {}): Subscriber => ({
  ...newSubscriber({ address: `${status}@example.com`, token, joinedAt: '2026-01-01T00:00:00.000Z' }),
  status,
  ...more,
});
const ACTIVE = readerIn('active');
const LEFT = readerIn('left');
const PENDING = readerIn('pending');
const SUPPRESSED = readerIn('suppressed', { reason: 'bounced' });

const PAGES = {
  'the front door': '/',
  'the archive': '/issues',
  'what is kept': '/privacy',
  'the question whether to subscribe': `/confirm/${readerKey(PENDING)}`,
  'the question whether to leave': `/unsubscribe/${readerKey(ACTIVE)}`,
  'the goodbye': `/unsubscribe/${readerKey(LEFT)}`,
  'a link of nobody': '/unsubscribe/x',
  'a reader’s own page': `/you/${readerKey(ACTIVE)}`,
  'the page of who is not written to': `/you/${readerKey(SUPPRESSED)}`,
  'a page that is not there': '/nothing',
};

describe.skipIf(!browser)('in a browser', () => {
  let cloud: Cloud;
  let page: Page;
  const subscribers = () => dynamoSubscribers(createDynamo(), cloud.environment.SUBSCRIBERS_TABLE ?? '');
  const statusOf = async (address: string) => (await subscribers().get([subscriberId(address)]))[0]?.status;

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    cloud = await startCloud({ web: async (event) => (await import('../../lambda/handlers/web.ts')).handler(event) });
    const newsletter = { ...JSON.parse(cloud.environment.NEWSLETTER ?? ''), logoText: 'Vb', lang: 'de' };
    Object.assign(process.env, cloud.environment, { NEWSLETTER: JSON.stringify(newsletter) });
    for (const reader of [ACTIVE, LEFT, PENDING, SUPPRESSED]) await subscribers().add(reader);
    for (let day = 1; day <= 21; day += 1) await sendIssue(`2026-10-${String(day).padStart(2, '0')}`);
    page = await (browser as Browser).newPage({ viewport: PHONE });
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  async function sendIssue(day: string): Promise<void> {
    const { ISSUES_TABLE = '', BUCKET = '' } = cloud.environment;
    const issues = dynamoIssues(createDynamo(), ISSUES_TABLE);
    const scheduledAt = `${day}T07:00:00.000Z`;
    await issues.begin({ id: day, status: 'building', scheduledAt, subject: '' }, '2026', '2027');
    await issues.release(day, 'Donaudampfschifffahrtsgesellschaft bekommt elektrische Boote', []);
    const entries = [
      { summary: [{ text: 'Sie fahren ab Mai.' }] },
      { headline: { text: 'Hafenmauer wird neu gebaut' } },
    ];
    await s3IssueFiles(createS3(), BUCKET).write(day, 'digest.json', JSON.stringify({ entries }));
  }

  const open = (path: string) => page.goto(`${cloud.webUrl}${path}`);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const heading = () => page.getByRole('heading', { level: 1 }).innerText();

  /** Where the mail's button leads. */
  const confirmLink = () => {
    const { body } = splitHeader(cloud.outbox.list()[0]?.raw ?? Buffer.alloc(0));
    const text = body.toString('latin1').replace(/=\r\n/g, '');
    return /\/confirm\/[0-9a-f]{64}\.[a-z0-9]+/.exec(text)?.[0] ?? '';
  };

  it.each(sampleOf(Object.entries(PAGES), 2))(
    '%s fits, and has no barrier that axe can find, light and dark',
    async (_, path) => {
      await open(path);
      const found = [...(await findMisfits(page, WIDTHS))];
      await page.setViewportSize(PHONE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await findBarriers(page)));
      }
      expect(found).toEqual([]);
    },
  );

  it('what is wrong is told beside its field, in which the reader stands', async () => {
    await open('/');
    await page.fill('#email', 'ada@example');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/subscribe');
    // A busy browser moves the focus a moment after the page is there.
    await page.locator(':focus').waitFor();
    const focused = await page.evaluate<string>('document.activeElement.getAttribute("aria-describedby")');
    expect([focused, await page.getByRole('alert').innerText(), await findBarriers(page)]).toEqual([
      'wrong',
      expect.stringMatching(/Mail-Domain|schneller/),
      [],
    ]);
  });

  it('somebody with a keyboard and nothing else subscribes', async () => {
    await open('/');
    const stops: string[] = [];
    while (stops.at(-1) !== 'email' && stops.length < 10) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate<string>('document.activeElement.id'));
    }
    await page.keyboard.type(ADA, { delay: TYPING });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/subscribe');
    const asked = await heading();
    await open(confirmLink());
    const before = await statusOf(ADA);
    while ((await page.evaluate<string>('document.activeElement.tagName')) !== 'BUTTON')
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ihr Abonnement' }).waitFor();
    expect([stops.includes('topic'), asked, before, await statusOf(ADA)]).toEqual([
      false,
      'Bitte sehen Sie in Ihr Postfach',
      'pending',
      'active',
    ]);
  });

  it('a reader takes a break, ends it, leaves with one tap, says why, and comes back', async () => {
    const key = readerKey(ACTIVE);
    const seen: string[] = [];
    await open(`/you/${key}`);
    await press('4 Wochen');
    seen.push((await page.locator('.lead').innerText()).slice(0, 9));
    await press('Pause jetzt beenden');
    seen.push((await page.locator('.lead').innerText()).slice(0, 12));
    await open(`/unsubscribe/${key}`);
    await press('Abbestellen');
    seen.push(await heading(), String(await statusOf(ACTIVE.address)));
    await page.getByLabel('Es war zu lang').check();
    await press('Absenden');
    seen.push(await page.locator('.lead').innerText());
    await open(`/unsubscribe/${key}`);
    await press(/Versehen/);
    expect([...seen, await statusOf(ACTIVE.address)]).toEqual([
      'Pause bis',
      'Sie erhalten',
      'Sie sind abgemeldet',
      'left',
      'Danke. Das hilft uns.',
      'active',
    ]);
  });

  it('a form on another site subscribes its visitors', async () => {
    const seen = cloud.outbox.received();
    await page.goto('about:blank');
    await page.setContent(
      `<form method="post" action="${cloud.webUrl}/subscribe"><input type="email" name="email"><button>Go</button></form>`,
    );
    await page.fill('input', 'visitor@example.com');
    await press('Go');
    await page.waitForURL('**/subscribe');
    expect([await heading(), cloud.outbox.received() - seen]).toEqual(['Bitte sehen Sie in Ihr Postfach', 1]);
  });

  it('the archive is turned from page to page', async () => {
    await open('/issues');
    await page.getByRole('link', { name: 'Ältere' }).click();
    await page.waitForURL('**/issues?page=2');
    expect(await page.locator('.issues > li').count()).toBe(1);
  });

  it('the feed is XML to a strict reader', async () => {
    const feed = await (await fetch(`${cloud.webUrl}/feed.xml`)).text();
    await page.goto('about:blank');
    const root = await page.evaluate(`(() => {
      const { documentElement } = new DOMParser().parseFromString(${JSON.stringify(feed)}, 'application/xml');
      return documentElement.localName + ' ' + documentElement.getElementsByTagName('entry').length;
    })()`);
    expect(root).toBe('feed 20');
  });

  it('no page loads or runs anything that its own rules forbid', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    for (const path of Object.values(PAGES)) await open(path);
    expect(complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
  });
});

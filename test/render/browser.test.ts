import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { issues } from '../../templates/fixtures/issues.ts';
import { PICTURED, PICTURED_LOOKS, pictureName, takeMailPicture } from '../../templates/mail-pictures.ts';
import { findBarriers } from '../browser/find-barriers.ts';
import { findMisfits } from '../browser/find-misfits.ts';
import { tryBrowser } from '../browser/try-browser.ts';
import { sampleOf } from '../thorough.ts';
import { differenceFromBaseline } from './compare-pictures.ts';
import { renderSample } from './render-sample.ts';

const browser = await tryBrowser();
const WIDTHS = [320, 375, 600];
/** A mail is a document within somebody else's page. */
const NOT_FOR_MAILS = ['landmark-one-main', 'region'];

const mails = Object.entries(issues).map(([name, digest]) => ({ name, html: renderSample(digest).html }));
const htmlOf = (name: string) => mails.find((mail) => mail.name === name)?.html ?? '';
const withoutStyles = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '');
/** As where pictures are off: nothing is there but what stands for them. */
const withoutImages = (html: string) => html.replace(/(<img[^>]*?)\ssrc="[^"]*"/g, '$1');

describe.skipIf(!browser)('in a browser', () => {
  afterAll(() => browser?.close());

  it.each([
    ['does not fit', '<div style="width:700px">wide</div>'],
    ['does not fit', '<div style="height:10px;overflow:hidden">a line<br>another</div>'],
    ['overlap', '<p>under</p><p style="margin-top:-34px">over</p>'],
  ])('what %s is found', async (kind, html) => {
    const misfits = await look(html, 'light', (page) => findMisfits(page, [320]));
    expect(misfits[0]).toContain(`320 px: ${kind}`);
  });

  it.each(mails)('$name fits at every width, with its styles and without, and with pictures off', async ({ html }) => {
    const shown = [...new Set([html, withoutStyles(html), withoutImages(html)])];
    const misfits: string[] = [];
    for (const one of shown) misfits.push(...(await look(one, 'light', (page) => findMisfits(page, WIDTHS))));
    expect(misfits).toEqual([]);
  });

  it.each(
    sampleOf(
      mails.filter(({ name }) => name !== 'one' && name !== 'plain'),
      2,
    ),
  )('$name has no barrier that axe can find, light and dark', async ({ html }) => {
    const barriers: string[] = [];
    for (const scheme of ['light', 'dark'] as const)
      barriers.push(...(await look(html, scheme, (page) => findBarriers(page, NOT_FOR_MAILS))));
    expect(barriers).toEqual([]);
  });

  it('keeps short numbers side by side on a phone, and stacks long ones', async () => {
    const rows = await look(htmlOf('three'), 'light', (page) =>
      page.evaluate<number[]>(
        `[...document.querySelectorAll('.rule')].map((cell) => Math.round(cell.getBoundingClientRect().top))`,
      ),
    );
    expect(rows[0]).toBe(rows[1]);
    expect(new Set(rows.slice(1)).size).toBe(rows.length - 1);
  });

  it.each(PICTURED)('%s looks as it did', async (name) => {
    const differences = await Promise.all(
      PICTURED_LOOKS.map(async (one) =>
        differenceFromBaseline(pictureName(name, one), await takeMailPicture(browser as Browser, htmlOf(name), one)),
      ),
    );
    expect(differences.filter(Boolean)).toEqual([]);
  });
});

let page: Page | undefined;

/** All mails are looked at in one page, one after the other: a page of its own costs ten times what laying out a mail does. */
async function look<Answer>(html: string, colorScheme: 'light' | 'dark', ask: (page: Page) => Promise<Answer>) {
  page ??= await (browser as Browser).newPage();
  await page.setViewportSize({ width: 375, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.setContent(html);
  return ask(page);
}

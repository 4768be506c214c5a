import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { issues } from '../../templates/fixtures/issues.ts';
import { openBrowser } from '../../templates/open-browser.ts';
import { renderSample } from './render-sample.ts';

/**
 * The mails in a real Chromium, where there is one: Linux, with the browser that npm brought. With
 * VERBATIM_BROWSER=required a browser that does not open is a failure.
 */
const browser = await openBrowser().catch((error: Error) => {
  if (process.env.VERBATIM_BROWSER === 'required') throw error;
  console.log(`Not tried in a browser: ${error.message.split('\n')[0]}`);
  return undefined;
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 375, 600];

const mails = Object.entries(issues).map(([name, digest]) => ({ name, html: renderSample(digest).html }));
const withoutStyles = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '');

/** Elements that stick out to the right or left, and texts that are cut off; runs in the page. */
const FIND_MISFITS = `[...document.querySelectorAll('body *')].filter((element) => {
  const { left, right, width } = element.getBoundingClientRect();
  if (width === 0 || getComputedStyle(element).display === 'none') return false;
  return left < -0.5 || right > document.documentElement.clientWidth + 0.5 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display === 'block';
}).map((element) => element.outerHTML.slice(0, 120))`;

const FIND_BARRIERS = `axe.run({ rules: { 'landmark-one-main': { enabled: false }, region: { enabled: false } } })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120)))`;

describe.skipIf(!browser)('in a browser', () => {
  afterAll(() => browser?.close());

  it.each(mails)('$name fits at every width, with its styles and without', async ({ html }) => {
    const misfits: string[] = [];
    for (const shown of [html, withoutStyles(html)]) {
      await look(shown, 'light', async (page) => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          misfits.push(...(await page.evaluate<string[]>(FIND_MISFITS)));
        }
      });
    }
    expect(misfits).toEqual([]);
  });

  it.each(mails.filter(({ name }) => name !== 'one' && name !== 'plain'))(
    '$name has no barrier that axe can find, light and dark',
    async ({ html }) => {
      const barriers: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        const found = await look(html, colorScheme, async (page) => {
          await page.evaluate(AXE);
          return page.evaluate<string[]>(FIND_BARRIERS);
        });
        barriers.push(...found);
      }
      expect(barriers).toEqual([]);
    },
  );

  it('keeps short numbers side by side on a phone, and stacks long ones', async () => {
    const rows = await look(mails[1]?.html ?? '', 'light', (page) =>
      page.evaluate<number[]>(
        `[...document.querySelectorAll('.rule')].map((cell) => Math.round(cell.getBoundingClientRect().top))`,
      ),
    );
    expect(rows[0]).toBe(rows[1]);
    expect(new Set(rows.slice(1)).size).toBe(rows.length - 1);
  });
});

async function look<Answer>(html: string, colorScheme: 'light' | 'dark', ask: (page: Page) => Promise<Answer>) {
  const page = await (browser as Browser).newPage({ viewport: { width: 375, height: 800 }, colorScheme });
  try {
    await page.setContent(html);
    return await ask(page);
  } finally {
    await page.close();
  }
}

/**
 * Pictures of the mail, to be looked at: `npm run screenshots` for the sample issues, `npm run screenshots -- FILE.html`
 * for any mail. They go to screenshots/, at 600 and 375 px, light and dark. `npm run screenshots -- --renew` takes the
 * pictures anew that the tests compare with, in test/render/baselines/.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildTemplates } from '../templates/build.ts';
import { issues } from '../templates/fixtures/issues.ts';
import { newsletter } from '../templates/fixtures/newsletter.ts';
import { PICTURED, PICTURED_LOOKS, pictureName, takeMailPicture } from '../templates/mail-pictures.ts';
import { openBrowser } from '../templates/open-browser.ts';

const OUT = fileURLToPath(new URL('../screenshots/', import.meta.url));
const BASELINES = fileURLToPath(new URL('../test/render/baselines/', import.meta.url));
const WIDTHS = [600, 375];
const SCHEMES = ['light', 'dark'] as const;

interface Page {
  readonly name: string;
  readonly html: string;
}

const isRenewal = process.argv.includes('--renew');
const files = process.argv.slice(2).filter((argument) => argument !== '--renew');
const pages = files.length > 0 ? await Promise.all(files.map(readPage)) : await samplePages();
await mkdir(isRenewal ? BASELINES : OUT, { recursive: true });
const browser = await openBrowser({ fonts: isRenewal ? 'bundled' : 'own' });
try {
  for (const page of pages) await (isRenewal ? renewBaselines : takePictures)(browser, page);
} finally {
  await browser.close();
}

async function readPage(file: string): Promise<Page> {
  return { name: basename(file, '.html'), html: await readFile(file, 'utf8') };
}

/** From freshly built templates; that is why the renderer is not imported above. */
async function samplePages(): Promise<readonly Page[]> {
  await buildTemplates();
  const { renderEmail } = await import('../lambda/render/render-email.ts');
  const sentinels = { unsubscribeUrl: 'unsubscribe00000', viewUrl: 'view000000000000' };
  const proofUrl = 'https://letters.example/issues/2026-11-22-0700/proof';
  const request = { newsletter, issueId: '2026-11-22-0700', date: '2026-11-22T07:00:00Z', sentinels, proofUrl };
  return Object.entries(issues).map(([name, digest]) => ({ name, html: renderEmail({ ...request, digest }).html }));
}

async function takePictures(browser: Browser, { name, html }: Page): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: false });
      await page.setContent(html);
      const path = join(OUT, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.close();
      console.log(path);
    }
  }
}

async function renewBaselines(browser: Browser, { name, html }: Page): Promise<void> {
  if (!(PICTURED as readonly string[]).includes(name)) return;
  for (const look of PICTURED_LOOKS) {
    const path = join(BASELINES, pictureName(name, look));
    await writeFile(path, await takeMailPicture(browser, html, look));
    console.log(path);
  }
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../lambda/pages/escape-html.ts';
import { proofFacts } from '../../../lambda/pages/proof/proof-facts.ts';
import { unescaped } from '../../../templates/rules/unescaped.ts';
import { findBarriers } from '../../browser/find-barriers.ts';
import { findMisfits } from '../../browser/find-misfits.ts';
import { tryBrowser } from '../../browser/try-browser.ts';
import { ARTICLE, proofOf } from './sample.ts';

const browser = await tryBrowser();

/** Every figure and the headline's words stand somewhere else first, as on a page with a list of other articles. */
const TEXT = `${ARTICLE}
The county paid $18 million for another bridge, and 12,000 cars – 40 percent of them lorries – cross it; “there is none,” people say of the traffic there, “and there is none.”`;

/** The publisher's page: a paragraph a line, found places red and nothing else. */
const ORIGINAL = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Bridge</title>
<style>body{margin:20px;font:16px/24px sans-serif;color:#000}::target-text{background:#f00;color:#f00}</style>
${TEXT.split('\n')
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}`;

/** The web function's own rule for its pages. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src https:; form-action 'self'; base-uri 'none'";

describe.skipIf(!browser)('the proof view in a browser', () => {
  const pages = new Map<string, string>();
  const server = createServer(({ url = '' }, response) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP };
    response.writeHead(200, headers).end(pages.get(url));
  });
  let base = '';
  let proof: ReturnType<typeof proofOf>;
  let page: Page;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    proof = proofOf(TEXT, `${base}/original`);
    pages.set('/original', ORIGINAL).set('/proof', proof.html);
    page = await (browser as Browser).newPage({ viewport: { width: 760, height: 900 }, reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  it('leads from every fact to the very words in the original', async () => {
    const facts = proofFacts(proof.entry, TEXT);
    const wrong: string[] = [];
    for (const { id, main } of facts) {
      const link = new RegExp(`<li id="list-${id}">.*?class="out" href="([^"]*)"`).exec(proof.html)?.[1] ?? '';
      await page.goto('about:blank');
      await page.goto(unescaped(link));
      const expected = await page.evaluate<Box>(boxOf(main.spans));
      const found = await redBox(page);
      if (!isSame(expected, found)) wrong.push(`${id}: ${JSON.stringify({ expected, found, link })}`);
    }
    expect([facts.length, wrong]).toEqual([expect.toSatisfy((count) => count > 6), []]);
  });

  it('marks every place of the fact that the address names, and no other', async () => {
    await page.goto(`${base}/proof#quote-1`);
    const marked = await page.evaluate<string[]>(`[...document.querySelectorAll('mark')]
      .filter((mark) => getComputedStyle(mark).backgroundColor === 'rgb(255, 233, 168)').map((mark) => mark.textContent)`);
    expect(marked).toEqual([
      'We looked for a way to keep one lane open,',
      'Milo Dunne',
      'county engineer',
      'and there is none.',
    ]);
  });

  it('fits phones and desktops', async () => {
    await page.goto(`${base}/proof`);
    expect(await findMisfits(page, [320, 375, 768, 1280])).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe can find, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${base}/proof#number-1`);
    expect(await findBarriers(page)).toEqual([]);
  });
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where these places of TEXT stand on the original page; runs there, where each line of TEXT is a paragraph. */
const boxOf = (spans: readonly { start: number; end: number }[]) => `(() => {
  const starts = [];
  const lines = [...document.querySelectorAll('p')].map((p) => p.firstChild);
  lines.reduce((at, line, index) => ((starts[index] = at), at + line.length + 1), 0);
  const find = (at) => { const index = starts.findLastIndex((start) => start <= at); return [lines[index], at - starts[index]]; };
  const boxes = ${JSON.stringify(spans)}.flatMap(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...find(start));
    range.setEnd(...find(end));
    return [...range.getClientRects()];
  });
  return { left: Math.min(...boxes.map((box) => box.left)), top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)), bottom: Math.max(...boxes.map((box) => box.bottom)) };
})()`;

/** Where the browser has found text; it looks for it some time after the page is there. */
async function redBox(page: Page): Promise<Box | undefined> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { data, width } = PNG.sync.read(await page.screenshot());
    const red: number[] = [];
    for (let at = 0; at < data.length; at += 4) if (data[at] === 255 && data[at + 1] === 0) red.push(at / 4);
    if (red.length === 0) continue;
    const columns = red.map((at) => at % width);
    const rows = red.map((at) => Math.floor(at / width));
    const [left, right] = [columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b)) + 1];
    return { left, top: rows[0] ?? 0, right, bottom: (rows.at(-1) ?? 0) + 1 };
  }
  return undefined;
}

/** To the pixel horizontally; a highlight is as high as its line. */
const isSame = (a: Box, b: Box | undefined): boolean =>
  b !== undefined &&
  Math.abs(a.left - b.left) <= 1.5 &&
  Math.abs(a.right - b.right) <= 1.5 &&
  Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2) <= 4;

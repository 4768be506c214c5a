import type { Page } from 'playwright-core';

/** Elements that stick out to the left or right, and boxes that cut off what is in them. Runs in the page. */
const OUTSIDE = `[...document.querySelectorAll('body *')].filter((element) => {
  const style = getComputedStyle(element);
  const { left, right, width } = element.getBoundingClientRect();
  if (width === 0 || style.display === 'none' || element.closest('[style*="max-height:0"]')) return false;
  const isTooWide = style.display === 'block' && element.scrollWidth > element.clientWidth + 1;
  const isCut = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
  return left < -0.5 || right > document.documentElement.clientWidth + 0.5 || isTooWide || isCut;
}).map((element) => 'does not fit: ' + element.outerHTML.slice(0, 120))`;

/** Texts that lie on each other: the middle halves of two lines meet. What a scrolling box hides lies on nothing. Runs in the page. */
const OVERLAPPING = `(() => {
  const lines = [];
  const scrolling = [...document.querySelectorAll('body *')].filter((one) => getComputedStyle(one).overflowY === 'auto');
  const isHidden = (node, { top, bottom }) => scrolling.some((box) => {
    const edges = box.getBoundingClientRect();
    return box.contains(node) && (top < edges.top || bottom > edges.bottom);
  });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('[style*="max-height:0"], style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const { left, right, top, height } = box;
      if (right - left > 1 && !isHidden(node, box)) lines.push({ node, left, right, top: top + height / 4, bottom: top + (height * 3) / 4 });
    }
  }
  return lines.flatMap((a, at) => lines.slice(at + 1)
    .filter((b) => a.node !== b.node && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
    .map((b) => 'overlap: ' + a.node.data.slice(0, 40) + ' / ' + b.node.data.slice(0, 40)));
})()`;

/** What does not fit on a page at one of these widths; empty when all is well. */
export async function findMisfits(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const misfits: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate<string[]>(`[...${OUTSIDE}, ...${OVERLAPPING}]`);
    misfits.push(...found.map((misfit) => `${width} px: ${misfit}`));
  }
  return misfits;
}

import type { Browser } from 'playwright-core';

/** The issues whose pictures are kept, to see what a change of the templates changes. */
export const PICTURED = ['one', 'three', 'plain', 'hostile'] as const;

export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

export const PICTURED_LOOKS: readonly Look[] = [
  { width: 375, colorScheme: 'light' },
  { width: 600, colorScheme: 'dark' },
];

/** Half the size says as much about a layout, in a third of the bytes. */
const SCALE = 0.5;

/** A picture of a whole mail that is the same on every machine, if the browser was opened with bundled fonts. */
export async function takeMailPicture(browser: Browser, html: string, { width, colorScheme }: Look): Promise<Buffer> {
  const viewport = { width, height: 800 };
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: SCALE, javaScriptEnabled: false });
  try {
    await page.setContent(html);
    return await page.screenshot({ fullPage: true, animations: 'disabled' });
  } finally {
    await page.close();
  }
}

/** "three-375-light.png". */
export const pictureName = (issue: string, { width, colorScheme }: Look): string =>
  `${issue}-${width}-${colorScheme}.png`;

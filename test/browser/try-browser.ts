import type { Browser } from 'playwright-core';
import { openBrowser } from '../../templates/open-browser.ts';

/**
 * A real Chromium with fonts of its own where there is one: Linux, with the browser that npm brought. Elsewhere a plain
 * notice; with VERBATIM_BROWSER=required a browser that does not open is a failure.
 */
export const tryBrowser = (): Promise<Browser | undefined> =>
  openBrowser({ fonts: 'bundled' }).catch((error: Error) => {
    if (process.env.VERBATIM_BROWSER === 'required') throw error;
    console.log(`Not tried in a browser: ${error.message.split('\n')[0]}`);
    return undefined;
  });

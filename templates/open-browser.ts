import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** For a Chromium that may run as root, without a screen, and that calls nobody. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium that came from npm (Linux only), with a profile of its own that goes when it is closed. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') {
    throw new Error(`Cannot open Chromium: the one from npm is for Linux, this is ${process.platform}`);
  }
  return playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS });
}

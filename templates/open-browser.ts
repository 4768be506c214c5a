import { rmSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { layOutBundledFonts } from './bundled-fonts.ts';

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

export interface BrowserOptions {
  /** The machine's own fonts, or those that came with Chromium and no others, which look the same everywhere. */
  readonly fonts?: 'own' | 'bundled';
}

/** Starts the Chromium that came from npm (Linux only), with a profile of its own that goes when it is closed. */
export async function openBrowser({ fonts = 'own' }: BrowserOptions = {}): Promise<Browser> {
  if (process.platform !== 'linux') {
    throw new Error(`Cannot open Chromium: the one from npm is for Linux, this is ${process.platform}`);
  }
  const executablePath = await chromium.executablePath();
  if (fonts === 'own') return playwright.launch({ executablePath, args: FLAGS, env: environment() });
  const dir = await layOutBundledFonts();
  const env = environment({ FONTCONFIG_FILE: join(dir, 'fonts.conf') });
  const browser = await playwright.launch({ executablePath, args: FLAGS, env });
  browser.on('disconnected', () => rmSync(dir, { recursive: true, force: true }));
  return browser;
}

/** In the locale "C", where many build machines are, this Chromium finds no text in a page: no find, no text fragments. */
const environment = (more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  LC_ALL: 'en_US.UTF-8',
  ...more,
});

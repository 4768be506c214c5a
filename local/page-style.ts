import { readFileSync } from 'node:fs';
import type { Page } from './write-page.ts';

const BEGINNING = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** The style sheet of a local page: what all of them begin with, and then its own. */
export const pageStyle = (own: URL): Page => ({
  type: 'text/css; charset=utf-8',
  body: `${BEGINNING}\n${readFileSync(own, 'utf8')}`,
});

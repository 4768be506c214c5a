import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inlineParts } from './inline-parts.ts';
import { outlookDark } from './outlook-dark.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Fills the preview line of an inbox after the preheader, so that no other words of the mail leak into it. */
const PREHEADER_PADDING = '\u00a0\u034f\u200c'.repeat(80);

/** One of templates/*.mjml with all its parts in place: MJML, Handlebars and tokens. */
export async function readSource(name: string): Promise<string> {
  return inlineParts(await readFile(join(HERE, `${name}.mjml`), 'utf8'), await readParts());
}

async function readParts(): Promise<ReadonlyMap<string, string>> {
  const parts = new Map([['preheader-padding', PREHEADER_PADDING]]);
  for (const folder of ['partials', 'styles']) {
    for (const file of await readdir(join(HERE, folder))) {
      parts.set(basename(file, '.hbs'), await readFile(join(HERE, folder, file), 'utf8'));
    }
  }
  return parts.set('outlook-dark.css', outlookDark(parts.get('dark.css') ?? ''));
}

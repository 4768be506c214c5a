import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const BASELINES = fileURLToPath(new URL('baselines/', import.meta.url));
const OUT = fileURLToPath(new URL('../../screenshots/', import.meta.url));

/** One machine smooths a letter's edge a little differently from another; a moved line changes far more. */
const MAY_DIFFER = 0.001;
const RENEW = 'if the change is meant, look at the pictures of "npm run screenshots -- --renew" and commit them';

/** What is different from the picture that was kept, in words, or nothing. The new picture and the difference are kept then. */
export async function differenceFromBaseline(name: string, picture: Buffer): Promise<string | undefined> {
  const path = join(BASELINES, name);
  if (!existsSync(path)) return `${name} has no baseline; ${RENEW}`;
  const [before, now] = [PNG.sync.read(await readFile(path)), PNG.sync.read(picture)];
  const size = { width: Math.max(before.width, now.width), height: Math.max(before.height, now.height) };
  const diff = new PNG(size);
  const [left, right] = [onSheet(before, size), onSheet(now, size)];
  const different = pixelmatch(left.data, right.data, diff.data, size.width, size.height, { threshold: 0.1 });
  const isResized = sizeOf(before) !== sizeOf(now);
  if (!isResized && different <= MAY_DIFFER * size.width * size.height) return undefined;
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, `new-${name}`), picture);
  await writeFile(join(OUT, `diff-${name}`), PNG.sync.write(diff));
  const what = isResized ? `was ${sizeOf(before)} and is ${sizeOf(now)}` : `differs in ${different} pixels`;
  return `${name} ${what}: see screenshots/new-${name} and diff-${name}; ${RENEW}`;
}

const sizeOf = ({ width, height }: PNG): string => `${width}×${height}`;

/** Pictures of different sizes are compared on sheets of one size. */
function onSheet(picture: PNG, size: { readonly width: number; readonly height: number }): PNG {
  const sheet = new PNG(size);
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}

import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** Beside the Chromium that npm brought: Open Sans, regular, bold and italic. */
const ARCHIVE = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin', 'fonts.tar.br');
const BLOCK = 512;

/**
 * Makes a folder in which these fonts are the only ones there are, so that a picture is the same on every machine.
 * Answers with its path; `fonts.conf` in it is for FONTCONFIG_FILE.
 */
export async function layOutBundledFonts(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-fonts-'));
  const fonts = join(dir, 'fonts');
  await mkdir(fonts);
  for (const { name, bytes } of filesOf(brotliDecompressSync(await readFile(ARCHIVE)))) {
    if (name.endsWith('.ttf')) await writeFile(join(fonts, basename(name)), bytes);
  }
  await writeFile(
    join(dir, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${join(dir, 'cache')}</cachedir></fontconfig>\n`,
  );
  return dir;
}

/** A tar archive: a header of one block with name and size in octal digits, then the content in whole blocks. */
function* filesOf(tar: Buffer): Generator<{ readonly name: string; readonly bytes: Buffer }> {
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, to: number) => tar.toString('latin1', at + from, at + to).split('\0')[0] ?? '';
    const size = Number.parseInt(field(124, 136), 8);
    yield { name: field(0, 100), bytes: tar.subarray(at + BLOCK, at + BLOCK + size) };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

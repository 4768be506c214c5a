import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface Input {
  /** How a person would name it. */
  readonly name: string;
  /** Where the list of problems goes. */
  readonly beside: string;
  /** In bytes. */
  readonly size: number;
  /** From the beginning, as often as it is asked for. */
  read(): AsyncIterable<Uint8Array>;
  /** Takes away what was kept of standard input. */
  close(): Promise<void>;
}

/** A file, or "-" for standard input, which is kept in a file of its own until it has been read twice. */
export async function openInput(name: string, signal: AbortSignal): Promise<Input> {
  if (name === '-') return spool(signal);
  // In Mailchimp's archive of an audience: people who bought something, and never asked for mail. The file itself does not say so.
  if (/^non-?subscribed/i.test(basename(name)))
    throw new Error(
      `Cannot import "${name}": as Mailchimp names its files these people never subscribed; leave it out`,
    );
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot import "${name}": ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  if (!found.isFile())
    throw new Error(`Cannot import "${name}": it is not a file; give a CSV file, or - for standard input`);
  return { name, beside: name, size: found.size, read: () => createReadStream(name), close: async () => {} };
}

async function spool(signal: AbortSignal): Promise<Input> {
  const folder = await mkdtemp(join(tmpdir(), 'readers-'));
  const close = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'input.csv');
  try {
    await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }), { signal });
    const { size } = await stat(path);
    return { name: 'standard input', beside: 'import.csv', size, read: () => createReadStream(path), close };
  } catch (error) {
    await close();
    if (signal.aborted) throw new Error('Stopped: nobody was added');
    throw error;
  }
}

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AcceptedMail } from './model.ts';

/** Delivers a message into a Maildir folder, where any mail program can read it: written in tmp/, then moved to new/. */
export async function writeMaildir(folder: string, mail: AcceptedMail): Promise<void> {
  await Promise.all(['tmp', 'new', 'cur'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const name = `${mail.acceptedAt.getTime()}.${mail.messageId}.verbatim`;
  await writeFile(join(folder, 'tmp', name), mail.raw);
  await rename(join(folder, 'tmp', name), join(folder, 'new', name));
}

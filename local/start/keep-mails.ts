import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail } from '../inbox/parse-mail.ts';
import type { AcceptedMail } from '../ses/model.ts';

/** Writes each message as .eml, and its HTML beside it, named for the reader. */
export async function keepMails(folder: string, mails: readonly AcceptedMail[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const mail of mails) {
    // An address may contain a slash.
    const name = join(folder, (mail.destinations[0] ?? mail.messageId).replace(/[^\w.@+-]/g, '_'));
    await writeFile(`${name}.eml`, mail.raw);
    await writeFile(`${name}.html`, (await parseMail(mail)).html ?? '');
  }
}

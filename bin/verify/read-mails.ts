import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** One form of the mail as it lies in a folder. */
export interface StoredMail {
  readonly name: string;
  readonly html: string;
  readonly text: string;
}

/** What `make` has written, or what an issue's folder in the bucket has: whatever of the mail is there. */
export async function readMails(dir: string): Promise<readonly StoredMail[]> {
  const read = (name: string) => readFile(join(dir, name), 'utf8').catch(() => '');
  const [html, text, page, eml, message] = await Promise.all(
    ['email.html', 'email.txt', 'page.html', 'email.eml', 'message.json'].map(read),
  );
  return [
    { name: 'email.html and email.txt', html: html ?? '', text: text ?? '' },
    { name: 'page.html', html: page ?? '', text: '' },
    { name: 'email.eml', ...(await parts(eml ?? '')) },
    { name: 'message.json', ...(await parts(joined(message ?? ''))) },
  ].filter((mail) => mail.html || mail.text);
}

async function parts(raw: string): Promise<Pick<StoredMail, 'html' | 'text'>> {
  const { html, text } = await simpleParser(raw);
  return { html: html || '', text: text ?? '' };
}

/** The message of no reader in particular: nothing stands in its gaps. */
function joined(json: string): string {
  if (!json) return '';
  const { chunks } = JSON.parse(json) as { readonly chunks: readonly string[] };
  return chunks.join('');
}

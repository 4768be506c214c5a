import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomText, systemClock } from '../../lambda/adapters/system.ts';
import { condense } from '../../lambda/condense.ts';
import { issueIdOf } from '../../lambda/delivery/issue-id.ts';
import { makeMail } from '../../lambda/make-mail.ts';
import { fillMessage } from '../../lambda/mime/fill-message.ts';
import { issuePage } from '../../lambda/pages/issue-page.ts';
import { newSubscriber, TOKEN_LENGTH } from '../../lambda/subscribers/new-subscriber.ts';
import { readerLinks } from '../../lambda/subscribers/reader-links.ts';
import { readNewsletter } from '../../lib/settings/read-newsletter.ts';
import type { Command } from './command.ts';
import { readInput } from './read-input.ts';

/** Where the links of a mail that nobody sent lead: nowhere, on purpose (RFC 2606). */
const BASE_URL = 'https://newsletter.example';
const SAMPLE_READER = 'reader@example.com';

/** `make FILE|URL|- --out DIR`: one article to a digest and its mail, as files, with nothing sent. */
export const makeCommand: Command = async (args) => {
  const { input, out, title } = readArguments(args);
  const document = await readInput(input);
  const condensed = condense(title === undefined ? document : { ...document, title });
  if ('problem' in condensed) throw new Error(`Cannot make a digest of ${input}: ${condensed.problem}`);
  const { entry, source } = condensed;
  for (const notice of entry.notices) console.error(notice);
  const files = {
    'source.txt': source.text,
    'digest.json': json({ entries: [entry] }),
    ...mailFiles({ entries: [entry] }),
  };
  await mkdir(out, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(out, name), content);
  console.error(`Wrote ${Object.keys(files).join(', ')} to ${out}`);
  return 0;
};

function readArguments(args: readonly string[]) {
  const options = { out: { type: 'string' }, title: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [input, ...more] = positionals;
  if (!input || more.length > 0 || !values.out) {
    throw new Error(
      'Cannot make a digest: give one article and a folder; call it as: make FILE|URL|- --out DIR [--title T]',
    );
  }
  return { input, out: values.out, title: values.title };
}

/** The mail as one sample reader would get it. */
function mailFiles(digest: Parameters<typeof makeMail>[0]) {
  const date = systemClock.now().toISOString();
  const issueId = issueIdOf(date);
  const { email, message } = makeMail(digest, { newsletter: readNewsletter(), issueId, date, random: randomText });
  const reader = newSubscriber({ address: SAMPLE_READER, joinedAt: date, token: randomText(TOKEN_LENGTH) });
  const links = readerLinks(BASE_URL, issueId, reader);
  const text = email.slots.reduce((all, { name, sentinel }) => all.replaceAll(sentinel, links[name]), email.text);
  return {
    'email.html': issuePage(email, BASE_URL, issueId),
    'email.txt': text,
    'email.eml': fillMessage(message, { to: reader.address, ...links }),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

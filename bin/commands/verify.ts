import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { proveEntry } from '../../lambda/compose/prove-entry.ts';
import { readable } from '../../lambda/config.ts';
import type { Digest, DigestEntry } from '../../lambda/model/digest.ts';
import { readMails } from '../verify/read-mails.ts';
import { unprovenInMail } from '../verify/unproven-in-mail.ts';
import type { Command } from './command.ts';

/**
 * `verify DIR`: proves every fact of DIR/digest.json against the source text beside it, believing neither file, and that
 * the mail beside them, in whatever form, shows nothing else as an article's.
 */
export const verifyCommand: Command = async ([dir, ...more]) => {
  if (!dir || more.length > 0) throw new Error('Cannot verify: give one folder; call it as: verify DIR');
  const entries = await readEntries(dir);
  const proofs = await Promise.all(entries.map((entry) => proofOf(entry, dir)));
  const unproven = proofs.flatMap((proof) => proof.failures);
  const mails = await readMails(dir);
  // A digest that is wrong itself says nothing about a mail.
  const failures = unproven.length > 0 ? unproven : mails.flatMap((mail) => unprovenInMail(mail, entries));
  const proven = proofs.reduce((sum, proof) => sum + proof.proven, 0);
  for (const failure of failures) console.error(`Not proven: ${failure}`);
  console.log(`${proven} facts proven${failures.length > 0 ? `, ${failures.length} not` : ''}`);
  if (failures.length === 0) for (const { name } of mails) console.error(`${name}: nothing else is said`);
  return failures.length > 0 ? 1 : 0;
};

async function readEntries(dir: string): Promise<readonly DigestEntry[]> {
  const json = await readText(join(dir, 'digest.json'));
  try {
    const { entries } = readable('digest.json', dir, JSON.parse(json) as Digest);
    if (!Array.isArray(entries) || entries.length === 0) throw new TypeError('it has no entries');
    return entries;
  } catch (error) {
    throw new Error(`Cannot verify ${join(dir, 'digest.json')}: ${(error as Error).message}; make the digest again`);
  }
}

async function proofOf(entry: DigestEntry, dir: string) {
  try {
    const source = await readSource(entry, dir);
    const sha256 = createHash('sha256').update(source, 'utf8').digest('hex');
    const { proven, failures } = proveEntry(entry, source);
    if (sha256 === entry.source.sha256) return { proven, failures };
    return {
      proven,
      failures: [`the source: its SHA-256 is ${sha256}, the digest was made from ${entry.source.sha256}`, ...failures],
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { proven: 0, failures: [`an entry: it has not the form of one (${error.message})`] };
  }
}

/** As an issue's folder in the bucket has it, or as `make` writes it. */
async function readSource({ source: { sha256 } }: DigestEntry, dir: string): Promise<string> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('its source has no SHA-256');
  return readText(join(dir, 'sources', `${sha256}.txt`)).catch(() => readText(join(dir, 'source.txt')));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`Cannot verify: "${path}" cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

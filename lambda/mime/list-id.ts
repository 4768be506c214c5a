import { encodePhrase } from './encode-phrase.ts';

/** RFC 1035: a label of a domain name. */
const LONGEST_LABEL = 63;

/**
 * "The Short Version" from mail@short.example → `The Short Version <the-short-version.short.example>` (RFC 2919). It
 * must stay the same for the life of the newsletter: readers filter by it.
 */
export function listId(name: string, from: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_LABEL)
    .replace(/^-+|-+$/g, '');
  return `${encodePhrase(name, 'List-Id: '.length)}\r\n <${slug || 'newsletter'}.${from.slice(from.lastIndexOf('@') + 1)}>`;
}

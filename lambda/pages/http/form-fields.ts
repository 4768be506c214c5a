import type { WebRequest } from './messages.ts';

/** No form of ours comes near it; more is somebody who tries what happens. In characters. */
const MAX_BODY = 8 * 1024;

/** Longer than any address that there can be, with the blanks around it. */
const MAX_FIELD = 1000;

/** 400: not what its type says; 413: too long; 415: a type that no form has. */
export type FormFields = { readonly fields: Readonly<Record<string, string>> } | { readonly problem: 400 | 413 | 415 };

type Reader = (body: string) => Iterable<readonly [string, unknown]>;

const READERS: Readonly<Record<string, Reader>> = {
  'application/x-www-form-urlencoded': (body) => new URLSearchParams(body),
  'application/json': (body) => Object.entries(objectIn(body)),
};

/** The fields of a posted form, or of a JSON object of texts. Of a name that comes twice the first counts. */
export function formFields({ headers, body }: Pick<WebRequest, 'headers' | 'body'>): FormFields {
  if (body.length > MAX_BODY) return { problem: 413 };
  const read = Object.hasOwn(READERS, typeOf(headers)) ? READERS[typeOf(headers)] : undefined;
  if (!read) return { problem: 415 };
  try {
    const entries = [...read(body)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { fields: Object.fromEntries(entries.reverse().map(([name, value]) => [name, value.slice(0, MAX_FIELD)])) };
  } catch {
    return { problem: 400 };
  }
}

/** "application/json", without what may stand behind it. */
export const typeOf = (headers: WebRequest['headers']): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** @throws SyntaxError when it is no JSON, TypeError when it is no object */
function objectIn(body: string): object {
  const value: unknown = JSON.parse(body);
  if (typeof value !== 'object' || value === null) throw new TypeError('Cannot read the fields: no JSON object');
  return value;
}

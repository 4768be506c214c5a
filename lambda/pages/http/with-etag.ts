import { createHash } from 'node:crypto';
import type { WebAnswer, WebRequest } from './messages.ts';

/** The answer with a fingerprint of its body; without the body where the asker has it already. */
export function withEtag(answer: WebAnswer, { headers }: Pick<WebRequest, 'headers'>): WebAnswer {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  const tagged = { ...answer, headers: { ...answer.headers, etag } };
  return known.includes(etag) || known.includes('*') ? { ...tagged, status: 304, body: '' } : tagged;
}

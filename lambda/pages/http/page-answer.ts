import { createHash } from 'node:crypto';
import { type Page, renderPage } from '../page.ts';
import { pageStyle } from '../page-style.ts';
import type { Site } from '../site.ts';
import type { WebAnswer } from './messages.ts';

/** What every answer of ours says, whatever is in it. */
export const SAFE_HEADERS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), interest-cohort=(), microphone=()',
} as const;

/** Nobody but the reader may keep it, and no search engine. */
export const PRIVATE = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } as const;

/** A public page may be shown again for some minutes. */
const PUBLIC = { 'cache-control': 'public, max-age=300' } as const;

/** One of our own pages: the one style sheet in it is let in by its fingerprint, and nothing else at all. */
export function pageAnswer(page: Page, site: Site): WebAnswer {
  const style = createHash('sha256')
    .update(String(pageStyle(site)))
    .digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const headers = {
    ...SAFE_HEADERS,
    ...(page.index ? PUBLIC : PRIVATE),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
  };
  return { status: page.status ?? 200, headers, body: renderPage(page, site) };
}

export const jsonAnswer = (status: number, value: Readonly<Record<string, unknown>>): WebAnswer => ({
  status,
  headers: { ...SAFE_HEADERS, ...PRIVATE, 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  body: JSON.stringify(value),
});

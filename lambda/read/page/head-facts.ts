import type { PageElement } from './page-element.ts';

/** What a page's head says of it, beside what Readability reads there. */
export interface HeadFacts {
  readonly lang?: string;
  /** rel=canonical, on the same site: the one address of this story. */
  readonly canonical?: string;
  readonly imageUrl?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
}

/** Reads the head before the page is taken apart. */
export function headFacts(page: PageElement, url: string | undefined): HeadFacts {
  const meta = (...names: readonly string[]) => firstMeta(page, names);
  const canonical = sameSite(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', url);
  const imageUrl = absolute(meta('og:image', 'twitter:image', 'og:image:url'), url);
  const lang =
    page.querySelector('html[lang]')?.getAttribute('lang') || meta('og:locale', 'content-language').replace('_', '-');
  const byline = meta('article:author', 'author', 'parsely-author', 'dc.creator', 'sailthru.author');
  const publishedAt = meta(
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'parsely-pub-date',
  );
  return {
    ...(lang ? { lang } : {}),
    ...(canonical ? { canonical } : {}),
    ...(imageUrl ? { imageUrl } : {}),
    ...(byline && !/^https?:/i.test(byline) ? { byline } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

function firstMeta(page: PageElement, names: readonly string[]): string {
  const found = new Map<string, string>();
  for (const meta of Array.from(page.querySelectorAll('meta'))) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return names.map((name) => found.get(name)).find(Boolean) ?? '';
}

function absolute(address: string, base: string | undefined): string | undefined {
  const url = address ? URL.parse(address, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A page may not send readers to somebody else's site. */
function sameSite(address: string, url: string | undefined): string | undefined {
  const canonical = absolute(address, url);
  if (!canonical || !url) return canonical;
  const siteOf = (one: string) => URL.parse(one)?.hostname.split('.').slice(-2).join('.');
  return siteOf(canonical) === siteOf(url) ? canonical : undefined;
}

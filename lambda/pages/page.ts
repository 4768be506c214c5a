import { type Html, html } from './html.ts';
import { pageStyle } from './page-style.ts';
import type { Site } from './site.ts';

/** One of our own pages, without the frame that all have. */
export interface Page {
  readonly title: string;
  readonly main: Html;
  /** 200 where it is not said. */
  readonly status?: number;
  /** For search engines; a page without is the reader's own, and none of their business. */
  readonly index?: { readonly path: string; readonly description: string };
}

/** The whole page: one card, no script, nothing from elsewhere. */
export function renderPage({ title, main, index }: Page, site: Site): string {
  const { words, newsletter, lang } = site;
  const { signUp, privacy, archive } = words;
  const whole = title.includes(newsletter.name) ? title : `${title} · ${newsletter.name}`;
  return String(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${index ? indexed(index, site) : html`<meta name="robots" content="noindex">`}
<title>${whole}</title>
<link rel="icon" href="data:,">
<style>${pageStyle(site)}</style>
</head>
<body>
<div class="card">
<header class="name"><a href="/">${logo(newsletter.logoText)}${newsletter.name}</a></header>
<main>
${main}
</main>
</div>
<footer>
<nav aria-label="${newsletter.name}"><a href="/">${signUp.button}</a> <a href="/issues">${archive.title}</a> <a href="/feed.xml">${signUp.feed}</a> <a href="/privacy">${privacy.title}</a></nav>
<p>${signUp.noTracking}</p>
<p>${newsletter.postalAddress}</p>
</footer>
</body>
</html>
`);
}

const logo = (text: string | undefined): Html =>
  text ? html`<span class="logo" aria-hidden="true">${text}</span>` : html``;

const indexed = ({ path, description }: NonNullable<Page['index']>, { baseUrl, newsletter }: Site): Html =>
  html`<meta name="description" content="${description}">
<link rel="canonical" href="${baseUrl}${path}">
<link rel="alternate" type="application/atom+xml" title="${newsletter.name}" href="${baseUrl}/feed.xml">`;

import { html } from './html.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

export const notFoundPage = ({ words: { lost }, newsletter: { name } }: Site): Page => ({
  title: lost.title,
  status: 404,
  main: html`<h1>${lost.title}</h1><p>${lost.lead(name)}</p><p><a href="/">${lost.home}</a></p>`,
});

/** A link to confirm or to change something, whose row is gone. */
export const deadLinkPage = ({ words: { lost, signUp } }: Site): Page => ({
  title: lost.link,
  status: 404,
  main: html`<h1>${lost.link}</h1><p>${lost.linkLead}</p><p><a href="/">${signUp.button}</a></p>`,
});

/** For what no browser of a reader sends. */
export const failedPage = (status: number, { words: { lost } }: Site): Page => ({
  title: lost.failed,
  status,
  main: html`<h1>${lost.failed}</h1><p>${lost.failedLead}</p><p><a href="/">${lost.home}</a></p>`,
});

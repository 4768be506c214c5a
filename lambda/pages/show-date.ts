import { type Html, html } from './html.ts';
import type { Site } from './site.ts';

/** "22 November 2026", in the newsletter's language and time zone. */
export const showDate = (at: string, { lang, newsletter: { timeZone } }: Site): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone }).format(new Date(at));

export const timeElement = (at: string, site: Site): Html => html`<time datetime="${at}">${showDate(at, site)}</time>`;

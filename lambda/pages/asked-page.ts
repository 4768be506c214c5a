import { html } from './html.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** After every sign-up, whether the address is known or not: nobody learns from it who reads what. */
export function askedPage(address: string, { words: { asked } }: Site): Page {
  return {
    title: asked.title,
    main: html`<h1>${asked.title}</h1>
<p class="lead">${asked.lead(address)}</p>
<ul class="quiet">${asked.hints.map((hint) => html`<li>${hint}</li>`)}</ul>`,
  };
}

import { html } from './html.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** What is kept of a reader, why, and for how long; docs/readers.md says the same to the operator. */
export function privacyPage({ words: { privacy }, newsletter: { from } }: Site): Page {
  const rows = privacy.rows.map(([what, how]) => html`<dt>${what}</dt><dd>${how}</dd>\n`);
  return {
    title: privacy.title,
    index: { path: '/privacy', description: privacy.lead },
    main: html`<h1>${privacy.title}</h1>
<p class="lead">${privacy.lead}</p>
<h2>${privacy.kept}</h2>
<dl>${rows}</dl>
<h2>${privacy.never}</h2>
<ul>${privacy.nevers.map((never) => html`<li>${never}</li>`)}</ul>
<p>${privacy.erase(from)}</p>`,
  };
}

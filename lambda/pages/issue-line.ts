import { type Html, html } from './html.ts';
import { timeElement } from './show-date.ts';
import type { Site } from './site.ts';

/** An issue in a list. */
export interface IssueLine {
  readonly id: string;
  readonly subject: string;
  /** ISO 8601. */
  readonly scheduledAt: string;
  /** Its first sentences. */
  readonly lead?: string;
  /** The headlines behind the first. */
  readonly others?: readonly string[];
}

export function issueLine({ id, subject, scheduledAt, lead, others = [] }: IssueLine, site: Site): Html {
  const { also } = site.words.archive;
  return html`<li>${timeElement(scheduledAt, site)}
<a href="/issues/${id}" dir="auto">${subject}</a>
${lead ? html`<p dir="auto">${lead}</p>` : html``}
${others.length > 0 ? html`<p class="quiet" dir="auto">${also(others.join(' · '))}</p>` : html``}
</li>
`;
}

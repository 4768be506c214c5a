import { type Html, html } from './html.ts';
import { type IssueLine, issueLine } from './issue-line.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

export interface ArchiveView {
  /** The newest first. */
  readonly issues: readonly IssueLine[];
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
}

/** Every issue that was sent, a page of them at a time. */
export function archivePage(view: ArchiveView, site: Site): Page {
  const { archive, signUp } = site.words;
  const { name } = site.newsletter;
  const list = html`<ol class="issues">${view.issues.map((issue) => issueLine(issue, site))}</ol>`;
  return {
    title: archive.title,
    main: html`<h1>${archive.title}</h1>
${view.issues.length > 0 ? list : html`<p>${archive.none}</p>`}
${turning(view, site)}`,
    index: { path: pathOf(view.number), description: `${name}: ${signUp.lead}` },
  };
}

const pathOf = (number: number): string => (number === 1 ? '/issues' : `/issues?page=${number}`);

function turning({ number, isLast }: ArchiveView, { words: { archive } }: Site): Html {
  if (number === 1 && isLast) return html``;
  const newer = html`<a rel="prev" href="${pathOf(number - 1)}">${archive.newer}</a>`;
  const older = html`<a rel="next" href="${pathOf(number + 1)}">${archive.older}</a>`;
  return html`<nav class="turn" aria-label="${archive.pages}"><span>${number > 1 ? newer : html``}</span><span>${
    isLast ? html`` : older
  }</span></nav>`;
}

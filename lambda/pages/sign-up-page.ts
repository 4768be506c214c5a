import { addressField } from './address-field.ts';
import { type Html, html } from './html.ts';
import { type IssueLine, issueLine } from './issue-line.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

export interface SignUpView {
  /** ISO 8601, of the page's making: a form that comes back at once was filled in by a program. */
  readonly shownAt: string;
  /** The newest first. */
  readonly latest: readonly IssueLine[];
  /** What was typed and cannot be taken, and why. */
  readonly typed?: string;
  readonly problem?: string;
  readonly status?: number;
}

/** The newsletter's front door: what it is, one field, one button. */
export function signUpPage(view: SignUpView, site: Site): Page {
  const { signUp, problems } = site.words;
  const { newsletter } = site;
  const isWrong = view.problem !== undefined;
  return {
    title: isWrong ? problems.title : signUp.title(newsletter.name),
    main: html`<h1>${isWrong ? problems.title : signUp.title(newsletter.name)}</h1>
${isWrong ? html`` : html`<p class="lead">${signUp.lead}</p>\n`}${signUpForm(view, site)}
<p class="quiet">${signUp.consent(newsletter.name)}</p>
<p class="quiet">${signUp.asksBack} <a href="/privacy">${signUp.privacy}</a></p>
${latest(view.latest, site)}`,
    ...(isWrong ? { status: view.status ?? 422 } : { index: { path: '/', description: signUp.lead } }),
  };
}

function signUpForm({ shownAt, typed, problem }: SignUpView, { words: { signUp } }: Site): Html {
  const field = { label: signUp.address, button: signUp.button };
  const value = typed === undefined ? {} : { value: typed };
  const wrong = problem === undefined ? {} : { problem };
  // The trap has a name that no browser fills in by itself.
  return html`<form method="post" action="/subscribe">
<div class="trap" aria-hidden="true"><label for="topic">${signUp.leaveEmpty}</label><input id="topic" name="topic" tabindex="-1" autocomplete="off"></div>
<input type="hidden" name="shown" value="${shownAt}">
${addressField({ ...field, ...value, ...wrong })}
</form>`;
}

function latest(issues: readonly IssueLine[], site: Site): Html {
  const { signUp } = site.words;
  if (issues.length === 0) return html``;
  return html`<section class="panel" aria-labelledby="latest">
<h2 id="latest">${signUp.latest}</h2>
<ol class="issues">${issues.map((issue) => issueLine(issue, site))}</ol>
<p><a href="/issues">${signUp.allIssues}</a></p>
</section>`;
}

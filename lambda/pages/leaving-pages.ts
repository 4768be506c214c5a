import type { LeavingReason } from '../model/subscriber.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** What a reader sees who wants to leave: one button, nothing to fill in. Looking at it changes nothing. */
export function leavePage(key: string, { words: { leaving }, newsletter: { name } }: Site): Page {
  return {
    title: leaving.title(name),
    main: html`<h1>${leaving.title(name)}</h1>
<p class="lead">${leaving.lead}</p>
<form method="post"><button name="leave" value="yes">${leaving.button}</button></form>
<p class="quiet"><a href="/you/${key}">${leaving.rather}</a></p>`,
  };
}

/** The way back first, and one question that may stay unanswered. */
export function leftPage(key: string, { words: { leaving }, newsletter: { name } }: Site): Page {
  const reasons = Object.entries(leaving.reasons).map(
    ([reason, words]) =>
      html`<label class="choice"><input type="radio" name="because" value="${reason}" required> ${words}</label>\n`,
  );
  return {
    title: leaving.left,
    main: html`<h1>${leaving.left}</h1>
<p class="lead">${leaving.leftLead(name)}</p>
<form method="post" action="/you/${key}"><button class="second" name="do" value="return">${leaving.undo}</button></form>
<form class="panel" method="post" action="/you/${key}">
<fieldset><legend>${leaving.why}</legend>
${reasons}</fieldset>
<button class="second" name="do" value="tell">${leaving.tell}</button>
</form>`,
  };
}

export const LEAVING_REASONS: readonly LeavingReason[] = [
  'too often',
  'too long',
  'not for me',
  'never asked',
  'other',
];

export const thanksPage = ({ words: { leaving } }: Site): Page => ({
  title: leaving.left,
  main: html`<h1>${leaving.left}</h1><p class="lead">${leaving.thanks}</p>`,
});

/** For a link that names nobody: torn, mistyped, or of somebody whose row is gone. They get no mail, so nothing is wrong. */
export const unknownReaderPage = ({ words: { leaving }, newsletter: { name } }: Site): Page => ({
  title: leaving.unknown,
  main: html`<h1>${leaving.unknown}</h1><p>${leaving.unknownLead(name)}</p>`,
});

import { html } from './html.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Behind the link in the mail that asks back. Scanners that open every link press no button. */
export function confirmPage({ words: { confirm, signUp }, newsletter: { name } }: Site): Page {
  return {
    title: confirm.title(name),
    main: html`<h1>${confirm.title(name)}</h1>
<p class="lead">${signUp.consent(name)}</p>
<form method="post"><button name="confirm" value="yes">${confirm.button}</button></form>
<p class="quiet">${confirm.notYou}</p>`,
  };
}

/** @param key of the reader, for the link to their own page */
export function welcomePage(key: string, { words: { confirm, you }, newsletter: { name } }: Site): Page {
  return {
    title: confirm.welcome,
    main: html`<h1>${confirm.welcome}</h1>
<p class="lead">${confirm.welcomeLead(name)}</p>
<p><a href="/you/${key}">${you.title}</a></p>`,
  };
}

export function alreadyPage(key: string, { words: { confirm, you } }: Site): Page {
  return {
    title: you.title,
    main: html`<h1>${confirm.already}</h1>
<p><a href="/you/${key}">${you.title}</a></p>`,
  };
}

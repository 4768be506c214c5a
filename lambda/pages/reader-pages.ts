import type { Newsletter } from '../model.ts';
import { escapeHtml, renderPage } from './page.ts';

/** What a reader sees who wants to leave: one button, nothing to fill in. Looking at it changes nothing. */
export const leavePage = ({ name, lang }: Newsletter): string =>
  renderPage({
    lang,
    title: `Leave ${name}?`,
    main: `<p>One tap and no further issue is sent to you.</p>
<form method="post"><button name="leave" value="yes">Unsubscribe</button></form>`,
  });

export const goodbyePage = ({ name, lang }: Newsletter): string =>
  renderPage({
    lang,
    title: 'You have left',
    main: `<p>${escapeHtml(name)} will not write to you again. Thank you for reading.</p>`,
  });

/** For a link that names nobody: torn, mistyped, or of somebody whose row is gone. */
export const unknownReaderPage = ({ name, lang }: Newsletter): string =>
  renderPage({
    lang,
    title: 'This link names no subscriber',
    main: `<p>It may have been cut off. Please use the unsubscribe link at the end of an issue of ${escapeHtml(name)}, whole.</p>`,
  });

export const notFoundPage = ({ name, lang }: Newsletter): string =>
  renderPage({ lang, title: 'Nothing here', main: `<p>This address leads to no page of ${escapeHtml(name)}.</p>` });

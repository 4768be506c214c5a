import { escapeHtml } from '../escape-html.ts';

/** Bidi controls could show other words than stand there (CVE-2021-42574), and other controls show nothing. */
const DECEPTIVE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/g;

/** Somebody else's text as HTML that shows what it says: every sign that would not be seen becomes one that is. */
export const shownText = (text: string): string => escapeHtml(text.toWellFormed().replace(DECEPTIVE, '\ufffd'));

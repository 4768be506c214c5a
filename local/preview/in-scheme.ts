const DARK = /@media\s*\(prefers-color-scheme:\s*dark\)/g;
const LIGHT = /@media\s*\(prefers-color-scheme:\s*light\)/g;

export type Scheme = 'light' | 'dark';

/** The mail as a mail program in this colour scheme shows it, whatever the browser's own is. */
export const inScheme = (html: string, scheme: Scheme): string =>
  html
    .replace(DARK, scheme === 'dark' ? '@media all' : '@media not all')
    .replace(LIGHT, scheme === 'light' ? '@media all' : '@media not all');

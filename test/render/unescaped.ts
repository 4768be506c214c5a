const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** HTML text as a reader sees it, for the references that Handlebars writes. */
export const unescaped = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (reference, hex?: string, name = '') =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (NAMED[name] ?? reference),
  );

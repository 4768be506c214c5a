/** Text that may stand anywhere in HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --page: #efece5; --card: #fffdf9; --ink: #22211f; --muted: #5f5b53 }
@media (prefers-color-scheme: dark) { :root { --page: #131312; --card: #1d1c1a; --ink: #f2efe8; --muted: #b8b2a6 } }
body { margin: 0; background: var(--page); color: var(--ink); font: 18px/1.6 system-ui, sans-serif }
main { max-width: 32rem; margin: 10vh auto; padding: 2rem; background: var(--card) }
h1 { font: bold 1.8rem/1.2 Georgia, serif; margin: 0 0 1rem }
p { margin: 0 0 1rem } .quiet { color: var(--muted); font-size: .9rem }
button { font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 0; border-radius: 6px; cursor: pointer;
  background: var(--ink); color: var(--card) }`;

export interface Page {
  readonly title: string;
  readonly lang: string;
  /** Trusted markup: whoever builds it escapes what comes from outside. */
  readonly main: string;
}

/** A small page of our own: one card, no script, light and dark. */
export function renderPage({ title, lang, main }: Page): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}

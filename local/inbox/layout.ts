import { type Html, html } from '../../lambda/pages/html.ts';

/** A whole page. */
export const layout = (title: string, main: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/inbox.css">
<link rel="icon" href="data:,">
</head>
<body>
<header class="top"><a href="/">Verbatim <span>local inbox</span></a></header>
<main>
${main}
</main>
</body>
</html>
`;

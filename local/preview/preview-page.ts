import { type Html, html } from '../../lambda/pages/html.ts';
import { GMAIL_CLIPS } from '../../templates/rules/mail-rules.ts';
import { showSize } from '../inbox/show-size.ts';
import type { Scheme } from './in-scheme.ts';
import type { Preview } from './preview-mail.ts';
import type { Shown } from './workshop.ts';

export interface PreviewLook {
  /** Samples by name, and the articles that were dropped here: what stands in the address, and how it is called. */
  readonly issues: readonly { readonly key: string; readonly name: string }[];
  readonly issue: string;
  readonly view: 'picture' | 'text' | 'source';
  readonly scheme: Scheme;
  readonly shown: Shown;
}

const WIDTHS = [320, 375, 600];
const VIEWS = { picture: 'Picture', text: 'Text', source: 'Source' } as const;
const SCHEMES = { light: 'Light', dark: 'Dark' } as const;
/** From here on a longer article could make it too large. */
const NEAR_CLIP = 90_000;

/** The mail at three widths side by side, or its other parts, and what the rules say of it. */
export function previewPage(look: PreviewLook): Html {
  const { issues, issue, view, scheme, shown } = look;
  const title = 'mail' in shown ? shown.mail.subject : 'Cannot show the mail';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – preview</title>
<link rel="stylesheet" href="/preview.css">
<link rel="icon" href="data:,">
<script src="/preview.js" defer></script>
</head>
<body>
<header>
<p class="brand">Verbatim <span>preview</span></p>
<nav aria-label="Issues">${issues.map(({ key, name }) => tab(name, key === issue, { ...look, issue: key }))}</nav>
<form><label>Drop an article anywhere, or <span class="choose">choose a file</span><input type="file" ></label></form>
</header>
<main>
<section class="stage" aria-label="The mail">
<div class="looks">
<nav aria-label="Parts">${entries(VIEWS).map(([key, name]) => tab(name, key === view, { ...look, view: key }))}</nav>
${view === 'picture' ? html`<nav aria-label="Colours">${entries(SCHEMES).map(([key, name]) => tab(name, key === scheme, { ...look, scheme: key }))}</nav>` : ''}
</div>
${'mail' in shown ? part(shown.mail, look) : html`<pre class="problem" role="alert">${shown.problem}</pre>`}
</section>
${'mail' in shown ? findings(shown.mail) : ''}
</main>
<p class="drop" hidden>Drop it here</p>
</body>
</html>
`;
}

const entries = <K extends string>(of: Readonly<Record<K, string>>) => Object.entries(of) as [K, string][];

type Place = Pick<PreviewLook, 'issue' | 'view' | 'scheme'>;

const linkTo = ({ issue, view, scheme }: Place): string => `/?${new URLSearchParams({ issue, view, scheme })}`;

const tab = (name: string, isCurrent: boolean, place: Place): Html =>
  isCurrent
    ? html`<a href="${linkTo(place)}" aria-current="page"><bdi>${name}</bdi></a>`
    : html`<a href="${linkTo(place)}"><bdi>${name}</bdi></a>`;

function part(mail: Preview, { view, issue, scheme }: PreviewLook): Html {
  if (view === 'text') return html`<pre class="text" dir="auto">${mail.text}</pre>`;
  if (view === 'source') return html`<pre tabindex="0">${mail.raw}</pre>`;
  const source = `/mail.html?${new URLSearchParams({ issue, scheme })}`;
  // Same origin only so that the page can make the frame as high as the mail; nothing in it may run.
  const frames = WIDTHS.map(
    (width) =>
      html`<figure><figcaption>${width} px</figcaption><iframe width="${width}" title="The mail at ${width} pixels" src="${source}" sandbox="allow-same-origin"></iframe></figure>`,
  );
  return html`<div class="frames ${scheme}" role="region" aria-label="Widths" tabindex="0">${frames}</div>`;
}

function findings({ html: page, text, raw, rules, barriers, notices }: Preview): Html {
  const bytes = Buffer.byteLength(page);
  const level = bytes >= GMAIL_CLIPS ? 'bad' : bytes >= NEAR_CLIP ? 'near' : 'good';
  const broken = rules.filter(({ isKept }) => !isKept);
  const kept = rules.filter(({ isKept }) => isKept);
  return html`<aside aria-label="Findings">
<h1>Size</h1>
<p><strong>${showSize(bytes)}</strong> of HTML; Gmail clips at ${showSize(GMAIL_CLIPS)}.</p>
<meter class="${level}" min="0" max="${GMAIL_CLIPS}" high="${NEAR_CLIP}" value="${bytes}" aria-label="HTML against the clip line">${bytes}</meter>
<p class="quiet">Text ${showSize(Buffer.byteLength(text))}, whole message ${showSize(raw.length)}</p>
<h1>Rules</h1>
<p><strong>${broken.length === 0 ? `All ${rules.length} kept` : `${broken.length} of ${rules.length} broken`}</strong></p>
<ul>${broken.map(({ name }) => html`<li class="bad">Broken: ${name}</li>`)}${barriers.map((barrier) => html`<li class="bad">${barrier}</li>`)}</ul>
<details><summary>Kept</summary><ul>${kept.map(({ name }) => html`<li>${name}</li>`)}${barriers.length === 0 ? html`<li>passes html-validate’s accessibility rules</li>` : ''}</ul></details>
${notices.length === 0 ? '' : html`<h1>Notices</h1><ul>${notices.map((notice) => html`<li>${notice}</li>`)}</ul>`}
</aside>`;
}

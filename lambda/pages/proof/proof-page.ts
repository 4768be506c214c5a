import type { DigestEntry, Source } from '../../model/digest.ts';
import type { Newsletter } from '../../model/settings.ts';
import type { ProofPhrases } from '../../strings/proof/en.ts';
import { proofPhrases } from '../../strings/proof/proof-phrases.ts';
import { escapeHtml } from '../escape-html.ts';
import { excerpts } from './excerpts.ts';
import { factList } from './fact-list.ts';
import { factName } from './fact-name.ts';
import { markSource } from './mark-source.ts';
import { type ProofFact, proofFacts, spansOf } from './proof-facts.ts';
import { proofStyle } from './proof-style.ts';
import { shownText } from './shown-text.ts';
import { textFragmentUrl } from './text-fragment.ts';

export interface ProofRequest {
  readonly entries: readonly DigestEntry[];
  /** Which of them: 0 is the first. */
  readonly index: number;
  /** Of that one. */
  readonly source: Source;
  readonly newsletter: Newsletter;
  readonly issueId: string;
  readonly baseUrl: string;
}

/** What a page of one entry is made of. */
interface View extends ProofRequest {
  readonly entry: DigestEntry;
  readonly facts: readonly ProofFact[];
  readonly phrases: ProofPhrases;
  /** Where the original is; undefined when the operator gave the text himself. */
  readonly original: string | undefined;
}

/**
 * The proof view of one entry: every fact, and where it stands in the source. Of an article that stands elsewhere only the
 * words around each fact are shown (docs/decisions/0011). No script: the address names the fact, the style shows it.
 */
export function proofPage(request: ProofRequest): string {
  const entry = request.entries[request.index];
  if (!entry) throw new RangeError(`Cannot prove entry ${request.index + 1}: the digest has ${request.entries.length}`);
  const phrases = proofPhrases(request.newsletter.lang);
  const original = textFragmentUrl(entry.source.url, []);
  const view = { ...request, entry, facts: proofFacts(entry, request.source.text), phrases, original };
  return `<!DOCTYPE html>
<html lang="${phrases.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${shownText(phrases.title(entry.headline.text))}</title>
<style>${proofStyle(request.newsletter, view.facts)}</style>
</head>
<body>
<div class="sheet">
${header(view)}
<main>
${factList(view)}
${sourceText(view)}
</main>
${footer(view)}
</div>
</body>
</html>
`;
}

function header(view: View): string {
  const { entry, newsletter, phrases, original, baseUrl, issueId, entries } = view;
  const { siteName, byline } = entry.source;
  const credit = [byline, siteName].filter(Boolean).join(', ');
  const line = [credit && shownText(credit), original && link(original, phrases.original)].filter(Boolean).join(' · ');
  return `<header>
<div class="bar"><span class="name">${shownText(newsletter.name)}</span>${link(`${baseUrl}/issues/${issueId}`, phrases.backToIssue)}</div>
<p class="eyebrow">${phrases.eyebrow}</p>
<h1${langOf(entry)} dir="auto">${shownText(entry.headline.text)}</h1>
${line && `<p class="quiet" dir="auto">${line}</p>`}
${entries.length > 1 ? entryList(view) : ''}
</header>`;
}

function entryList({ entries, index, phrases, baseUrl, issueId }: View): string {
  const lines = entries.map((entry, at) => {
    const here = at === index ? ' aria-current="page"' : '';
    const words = `<a href="${escapeHtml(`${baseUrl}/issues/${issueId}/proof/${at + 1}`)}"${here}${langOf(entry)} dir="auto">${shownText(entry.headline.text)}</a>`;
    return `<li>${words}</li>`;
  });
  return `<nav aria-label="${phrases.entries}"><ol>${lines.join('\n')}</ol></nav>`;
}

function sourceText({ entry, source: { text }, facts, phrases, original }: View): string {
  const shown = original ? excerpts(text, facts.flatMap(spansOf)) : [{ start: 0, end: text.length }];
  const sign = (fact: ProofFact): string => {
    const words = SIGNS[fact.kind] + fact.position;
    const label = `${words} ${phrases.toList(factName(fact, phrases))}`;
    return `<a class="sign" id="${fact.id}" href="#list-${fact.id}" aria-label="${label}">${words}</a>`;
  };
  return `<section class="source" aria-labelledby="source">
<h2 id="source">${phrases.source}</h2>
<p class="note">${original ? phrases.excerpts : phrases.whole}</p>
<div class="text"${langOf(entry)}>
${markSource({ text, shown, facts, sign })}
</div>
</section>`;
}

/** Short enough not to disturb reading, the same in every language. */
const SIGNS = { headline: '§', sentence: '¶', number: '#', quote: '”' } as const;

function footer({ entry, phrases, original }: View): string {
  return `<footer>
<h2>${phrases.proveIt}</h2>
<p>${original ? phrases.proveExcerpts : phrases.proveWhole}</p>
<p>${phrases.fingerprint}:<br><code>${escapeHtml(entry.source.sha256)}</code></p>
<p>${phrases.proveFiles}<br><code>npm run -s digest -- verify DIR</code></p>
</footer>`;
}

const link = (href: string, words: string): string => `<a href="${escapeHtml(href)}">${words}</a>`;

/** As the document says of itself, where that is a language at all. */
function langOf({ source: { lang } }: DigestEntry): string {
  return lang && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? ` lang="${lang}"` : '';
}

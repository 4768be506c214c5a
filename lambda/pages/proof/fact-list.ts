import type { DigestEntry, Source } from '../../model/digest.ts';
import type { ProofPhrases } from '../../strings/proof/en.ts';
import { escapeHtml } from '../escape-html.ts';
import { factName } from './fact-name.ts';
import type { FactKind, ProofFact } from './proof-facts.ts';
import { shownText } from './shown-text.ts';
import { directiveFinder, textFragmentUrl } from './text-fragment.ts';

export interface FactListView {
  readonly entry: DigestEntry;
  readonly source: Source;
  readonly facts: readonly ProofFact[];
  readonly phrases: ProofPhrases;
}

/** A quotation in more parts is marked in these only: addresses have an end. */
const MOST_DIRECTIVES = 4;

/** What the digest says, each fact linked to its place in the text and, where there is one, in the original. */
export function factList({ entry, source, facts, phrases }: FactListView): string {
  const find = directiveFinder(source.text);
  const item = (fact: ProofFact): string => {
    const directives = fact.main.spans.slice(0, MOST_DIRECTIVES).map(find);
    return `<li id="list-${fact.id}">${factLink(fact)}${originalLink(
      textFragmentUrl(entry.source.url, directives),
      factName(fact, phrases),
      phrases,
    )}</li>`;
  };
  const group = (kind: FactKind, heading: string): string => {
    const items = facts.filter((fact) => fact.kind === kind).map(item);
    return items.length === 0 ? '' : `<h3>${heading}</h3>\n<ul dir="auto">${items.join('\n')}</ul>`;
  };
  return `<section class="facts" aria-labelledby="facts">
<h2 id="facts">${phrases.facts}</h2>
${group('headline', phrases.headlineName)}
${group('sentence', phrases.sentences)}
${group('number', phrases.numbers)}
${group('quote', phrases.quotes)}
</section>`;
}

const STYLES = { headline: 'words', sentence: 'plain', number: 'figure', quote: 'words' } as const;

function factLink({ id, kind, main, support }: ProofFact): string {
  const text = shownText(main.text);
  const words = `<a class="${STYLES[kind]}" href="#${id}">${kind === 'quote' ? `<q>${text}</q>` : text}</a>`;
  const by = support.map(({ text }) => shownText(text)).join(', ');
  return by ? `${words}<span class="by">${by}</span>` : words;
}

function originalLink(href: string | undefined, name: string, { inOriginal }: ProofPhrases): string {
  if (!href) return '';
  return `<a class="out" href="${escapeHtml(href)}" aria-label="${escapeHtml(`${name} ${inOriginal}`)}">${inOriginal}</a>`;
}

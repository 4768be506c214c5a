import type { DigestView, EntryView, QuoteView } from './digest-view.ts';
import { numbersText } from './numbers-text.ts';
import { rule, underlined, wrapped } from './text-layout.ts';

/** The mail as plain text, from the same view model as its HTML. Lines end with "\n". */
export function renderText(view: DigestView): string {
  const name = view.newsletter.name;
  return `${[
    `${wrapped(name)}\n${wrapped(view.date)}`,
    reviewText(view),
    contents(view),
    ...view.entries.map((entry) => `${rule('_')}\n\n${entryText(entry, view)}`),
    `${rule('_')}\n\n${footer(view)}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function reviewText({ review, phrases }: DigestView): string {
  if (!review) return '';
  const { heading, copyOf, lookAt, findings, nothing, button, url } = review;
  return [
    `${rule('_')}\n\n${underlined(heading, '=')}`,
    wrapped(copyOf),
    ...(findings.length > 0 ? [underlined(lookAt, '-')] : [wrapped(nothing)]),
    ...findings.map(({ headline, notice }) => `${wrapped(headline)}\n${wrapped(notice, '  ')}`),
    url && `${wrapped(phrases.introduces(button))}\n${url}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function contents({ contents, phrases, time }: DigestView): string {
  if (contents.length === 0) return '';
  const lines = contents.map(({ headline }) => `- ${wrapped(headline, '  ').slice(2)}`);
  return `${underlined(`${phrases.contents} · ${time}`, '-')}\n\n${lines.join('\n')}`;
}

function entryText(entry: EntryView, { phrases }: DigestView): string {
  return [
    underlined(entry.headline, '='),
    wrapped([entry.credit, entry.time].filter(Boolean).join(' · ')),
    ...[entry.lead, ...entry.body].filter(Boolean).map((sentence) => wrapped(sentence)),
    ...section(phrases.numbers, entry.numbers.length === 0 ? [] : [numbersText(entry)]),
    ...section(phrases.quotes, entry.quotes.map(quoteText)),
    entry.url && `${phrases.introduces(phrases.readArticle)}\n${entry.url}`,
    entry.proof && `${phrases.introduces(phrases.proof)}\n${entry.proof}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function section(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [underlined(heading, '-'), ...items];
}

const quoteText = ({ words, attribution }: QuoteView): string =>
  [wrapped(words, '  '), attribution && wrapped(`— ${attribution}`, '      ')].filter(Boolean).join('\n');

function footer({ promise, reason, phrases, slots, newsletter }: DigestView): string {
  return [
    wrapped(promise),
    wrapped(reason),
    slots && `${phrases.introduces(phrases.unsubscribe)}\n${slots.unsubscribeUrl}`,
    slots && `${phrases.introduces(phrases.readInBrowser)}\n${slots.viewUrl}`,
    wrapped(newsletter.postalAddress),
  ]
    .filter(Boolean)
    .join('\n\n');
}

import type { DigestView, EntryView, QuoteView } from './digest-view.ts';
import { wrapText } from './wrap-text.ts';

/** What a terminal's mail reader shows with a margin; only URLs may be longer. */
const COLUMNS = 72;

/** The mail as plain text, from the same view model as its HTML. Lines end with "\n". */
export function renderText(view: DigestView): string {
  const name = view.newsletter.name;
  return `${[
    `${wrap(name)}\n${wrap(view.date)}`,
    contents(view),
    ...view.entries.map((entry) => `${rule('_')}\n\n${entryText(entry, view)}`),
    `${rule('_')}\n\n${footer(view)}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function contents({ contents, phrases }: DigestView): string {
  if (contents.length === 0) return '';
  const lines = contents.map(({ headline }) => wrap(`- ${headline}`));
  return `${underlined(phrases.contents, '-')}\n\n${lines.join('\n')}`;
}

function entryText(entry: EntryView, { phrases }: DigestView): string {
  return [
    underlined(entry.headline, '='),
    wrap([entry.credit, entry.time].filter(Boolean).join(' · ')),
    ...[entry.lead, ...entry.body].filter(Boolean).map((sentence) => wrap(sentence)),
    ...section(
      phrases.numbers,
      entry.numbers.map(({ figure, label }) => numberText(figure, label)),
    ),
    ...section(phrases.quotes, entry.quotes.map(quoteText)),
    entry.url && `${phrases.readArticle}:\n${entry.url}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function section(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [underlined(heading, '-'), ...items];
}

const numberText = (figure: string, label: string): string =>
  [wrap(figure, '  '), label && wrap(label, '      ')].filter(Boolean).join('\n');

const quoteText = ({ words, attribution }: QuoteView): string =>
  [wrap(words, '  '), attribution && wrap(`— ${attribution}`, '      ')].filter(Boolean).join('\n');

function footer({ promise, reason, phrases, slots, newsletter }: DigestView): string {
  return [
    wrap(promise),
    wrap(reason),
    `${phrases.unsubscribe}:\n${slots.unsubscribeUrl}`,
    `${phrases.readInBrowser}:\n${slots.viewUrl}`,
    wrap(newsletter.postalAddress),
  ].join('\n\n');
}

const wrap = (text: string, indent = ''): string => wrapText(text, COLUMNS, indent);
const rule = (mark: string): string => mark.repeat(COLUMNS);

function underlined(text: string, mark: string): string {
  const lines = wrap(text);
  const longest = Math.max(...lines.split('\n').map((line) => line.length));
  return `${lines}\n${mark.repeat(longest)}`;
}

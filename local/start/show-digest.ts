import type { DigestEntry, DigestNumber, DigestQuote } from '../../lambda/model/digest.ts';
import { cleanText } from '../../lambda/render/clean-text.ts';
import { wrapText } from '../../lambda/render/wrap-text.ts';
import type { Terminal } from './terminal.ts';

const INDENT = '  ';

/** One digest entry for reading in a terminal. Article text is cleaned: it could carry a terminal's own commands. */
export function showDigest(entry: DigestEntry, terminal: Terminal): string {
  const wrap = (text: string, indent = '') => wrapText(cleanText(text), terminal.columns, indent);
  const section = (title: string, blocks: readonly string[]) =>
    blocks.length > 0 ? [terminal.dim(title), ...blocks].join('\n') : '';
  const minutes = `${entry.minutes.source} min read → ${entry.minutes.digest} min`;
  return [
    terminal.bold(wrap(entry.headline.text)),
    entry.summary.map(({ text }) => wrap(text)).join('\n\n'),
    section(
      'Key numbers',
      entry.numbers.map((number) => wrap(showNumber(number), INDENT)),
    ),
    section(
      'In their words',
      entry.quotes.map((quote) => showQuote(quote, wrap)),
    ),
    terminal.dim(wrap([minutes, entry.source.byline, entry.source.siteName].filter(Boolean).join(' · '))),
    ...entry.notices.map((notice) => wrap(`Note: ${notice}`)),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

const showNumber = ({ figure, label }: DigestNumber): string =>
  label.text ? `${figure.text} — ${label.text}` : figure.text;

function showQuote({ words, speaker, role }: DigestQuote, wrap: (text: string, indent: string) => string): string {
  const who = role ? `${speaker.text}, ${role.text}` : speaker.text;
  return `${wrap(`“${words.text}”`, INDENT)}\n${wrap(`— ${who}`, `${INDENT}${INDENT}`)}`;
}

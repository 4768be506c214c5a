import { parseHTML } from 'linkedom';
import { wordsOf } from '../../lambda/compose/words.ts';
import type { DigestEntry } from '../../lambda/model/digest.ts';
import { mailStringsOf } from '../../lambda/strings/mail/mail-strings-of.ts';
import type { StoredMail } from './read-mails.ts';

/** Where a mail shows what the articles say: headlines, sentences, figures with labels, quotations with speakers. */
const SHOWN = 'h1, h2, h3, p.ink, .rule p.muted, blockquote p';

/** What a mail shows as an article's that none of the digest's facts says; the digest itself is proven elsewhere. */
export function unprovenInMail({ name, html, text }: StoredMail, entries: readonly DigestEntry[]): readonly string[] {
  const { document } = parseHTML(html || '<p></p>');
  const facts = new Set(entries.flatMap(factsOf).map(key));
  const masthead = key(document.querySelector('p.ink')?.textContent ?? '');
  const known = new Set([...facts, ...HEADINGS, masthead, '']);
  const shown = Array.from(document.querySelectorAll(SHOWN) as Iterable<Shown>, spaced);
  const wrong = shown.filter((words) => !known.has(key(words)) && !isContentsHeading(words));
  const strange = strangeNumbers(text, document.body.textContent ?? '', entries);
  return [
    ...wrong.map((words) => `${name}: shows "${words.trim()}", which no fact of the digest says`),
    ...(strange.length > 0 ? [`${name}: the text has numbers that nothing accounts for: ${strange.join(', ')}`] : []),
  ];
}

const key = (words: string): string => wordsOf(words).join(' ');

/** As much of an element as is looked at here. */
interface Shown {
  readonly textContent: string | null;
  querySelectorAll(selector: string): Iterable<{ replaceWith(text: string): void }>;
}

/** A line break parts words too. */
function spaced(element: Shown): string {
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return element.textContent ?? '';
}

/** Everything that an entry may say, as it stands in one element of the mail. */
function factsOf({ headline, summary, numbers, quotes }: DigestEntry): readonly string[] {
  return [
    headline.text,
    ...summary.map(({ text }) => text),
    ...numbers.flatMap(({ figure, label }) => [figure.text, label.text]),
    ...quotes.flatMap(({ words, speaker, role }) => [
      words.text,
      [speaker.text, role?.text].filter(Boolean).join(', '),
    ]),
  ];
}

const LANGUAGES = ['en', 'de', 'fr'].map(mailStringsOf);
const HEADINGS = LANGUAGES.flatMap(({ contents, numbers, quotes }) => [contents, numbers, quotes]).map(key);

/** "In this issue · 4 min instead of 21", and nothing more. */
function isContentsHeading(words: string): boolean {
  const [digest = 0, source = 0] = (words.match(/\d+/g) ?? []).map(Number);
  return LANGUAGES.some(({ contents, minutes, minutesSaved }) =>
    [minutes(digest), minutesSaved(digest, source)].some((time) => key(`${contents} ${time}`) === key(words)),
  );
}

/** Numbers of the plain text that are neither a fact's nor the frame's: day, minutes, address. Links aside. */
function strangeNumbers(text: string, frame: string, entries: readonly DigestEntry[]): readonly string[] {
  if (!text || !frame.trim()) return [];
  const known = new Set(wordsOf([frame, ...entries.flatMap(factsOf)].join(' ')));
  const plain = text.replace(/https?:\S+/g, ' ');
  return [...new Set(wordsOf(plain))].filter((word) => /\p{N}/u.test(word) && !known.has(word));
}

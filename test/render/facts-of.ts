import type { Digest } from '../../lambda/model/digest.ts';

/** Everything a digest says that must be found in its mail, spaces single and invisible characters gone. */
export function factsOf({ entries }: Digest): readonly string[] {
  return entries
    .flatMap((entry) => [
      entry.headline.text,
      ...entry.summary.map(({ text }) => text),
      ...entry.numbers.flatMap(({ figure, label }) => [figure.text, label.text]),
      ...entry.quotes.flatMap(({ words, speaker, role }) => [words.text, speaker.text, role?.text ?? '']),
    ])
    .map(visible)
    .filter(Boolean);
}

/** Half characters as the sign for what is not a character; controls, overrides and isolates gone; spaces single. */
const visible = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}/gu, (control) => (/\s/.test(control) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();

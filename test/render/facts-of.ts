import type { Digest } from '../../lambda/model.ts';

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

const visible = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\0', '')
    .replaceAll('\u0007', '')
    .replaceAll('\u202e', '')
    .replace(/\s+/g, ' ')
    .trim();

import type { DigestEntry, Passage } from '../model/digest.ts';
import { wordsOf } from './words.ts';

/** A fact of a digest as a person would name it, and the words it consists of. */
interface Fact {
  readonly name: string;
  readonly passage: Passage;
}

export interface Proof {
  /** How many facts stand in the source word for word. */
  readonly proven: number;
  /** One line for each fact that does not. */
  readonly failures: readonly string[];
}

/** Checks every word that a digest entry shows against the source text: nothing is believed, all is read again. */
export function proveEntry(entry: DigestEntry, source: string): Proof {
  const failures = factsOf(entry).flatMap((fact) => failureOf(fact, source));
  return { proven: factsOf(entry).length - failures.length, failures };
}

function factsOf({ headline, summary, numbers, quotes }: DigestEntry): readonly Fact[] {
  return [
    { name: 'headline', passage: headline },
    ...summary.map((passage, i) => ({ name: `sentence ${i + 1}`, passage })),
    ...numbers.flatMap(({ figure, label }, i) => [
      { name: `number ${i + 1}`, passage: figure },
      ...(label.text ? [{ name: `label of number ${i + 1}`, passage: label }] : []),
    ]),
    ...quotes.flatMap(({ words, speaker, role }, i) => [
      { name: `quote ${i + 1}`, passage: words },
      { name: `speaker of quote ${i + 1}`, passage: speaker },
      ...(role ? [{ name: `role of quote ${i + 1}`, passage: role }] : []),
    ]),
  ];
}

function failureOf({ name, passage: { text, spans } }: Fact, source: string): readonly string[] {
  const outside = spans.find(
    ({ start, end }) =>
      !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= source.length),
  );
  if (outside) return [`${name}: its place ${outside.start}–${outside.end} is not in the source`];
  const shown = wordsOf(text);
  const found = spans.flatMap(({ start, end }) => wordsOf(source.slice(start, end)));
  if (shown.length > 0 && shown.join(' ') === found.join(' ')) return [];
  return [`${name}: shows "${text}" where the source has "${found.join(' ')}"`];
}

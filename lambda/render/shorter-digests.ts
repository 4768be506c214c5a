import type { Digest, DigestEntry, Passage } from '../model/digest.ts';
import { cutAtWord } from './cut-at-word.ts';

/** A digest with less in it, and which of its entries have lost something. */
export interface ShorterDigest {
  readonly digest: Digest;
  readonly shortened: ReadonlySet<number>;
}

/** How much is left of an entry. */
interface Allowance {
  readonly quotes: number;
  readonly numbers: number;
  readonly sentences: number;
  /** Characters. */
  readonly headline: number;
}

const ALL = Number.POSITIVE_INFINITY;

/** What readers miss least goes first. The last steps are for articles that nobody would write. */
const STEPS: readonly Allowance[] = [
  { quotes: 2, numbers: 5, sentences: ALL, headline: ALL },
  { quotes: 1, numbers: 3, sentences: ALL, headline: ALL },
  { quotes: 1, numbers: 3, sentences: 2, headline: ALL },
  { quotes: 0, numbers: 0, sentences: 2, headline: ALL },
  { quotes: 0, numbers: 0, sentences: 1, headline: ALL },
  { quotes: 0, numbers: 0, sentences: 0, headline: 300 },
];

/**
 * The digest shorter and shorter. Each step takes from the last entry first; the first entry, which the subject
 * promises, is whole until nothing more can be taken from the others.
 */
export function* shorterDigests({ entries }: Digest): Generator<ShorterDigest> {
  const current = [...entries];
  const shortened = new Set<number>();
  const others = entries
    .map((_, at) => at)
    .slice(1)
    .reverse();
  for (const turn of [others, [0]]) {
    for (const step of STEPS) {
      for (const at of turn) {
        const entry = entries[at];
        if (!entry || !exceeds(entry, step)) continue;
        current[at] = within(entry, step);
        shortened.add(at);
        yield { digest: { entries: [...current] }, shortened: new Set(shortened) };
      }
    }
  }
}

const exceeds = (entry: DigestEntry, { quotes, numbers, sentences, headline }: Allowance): boolean =>
  entry.quotes.length > quotes ||
  entry.numbers.length > numbers ||
  entry.summary.length > sentences ||
  entry.headline.text.length > headline;

function within(entry: DigestEntry, { quotes, numbers, sentences, headline }: Allowance): DigestEntry {
  return {
    ...entry,
    headline: cut(entry.headline, headline),
    quotes: entry.quotes.slice(0, quotes),
    numbers: entry.numbers.slice(0, numbers),
    summary: entry.summary.slice(0, sentences),
  };
}

function cut(headline: Passage, length: number): Passage {
  const text = cutAtWord(headline.text, length);
  return text === headline.text ? headline : { ...headline, text };
}

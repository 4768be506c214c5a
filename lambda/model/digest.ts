import type { NumberKind } from './analysis.ts';
import type { Span } from './span.ts';

/** The text that every fact of a digest entry is proven against, stored beside the digest. */
export interface Source {
  readonly text: string;
  /** SHA-256 of the text as UTF-8, hex. */
  readonly sha256: string;
}

/**
 * Words as a reader sees them, and where they come from. The words of `text`, case and punctuation aside, are exactly
 * the words of its spans in `Source.text`, in order.
 */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface DigestNumber {
  /** With its approximator: "more than $700 million". */
  readonly figure: Passage;
  readonly label: Passage;
  readonly kind: NumberKind;
  readonly value: number;
  readonly unit?: string;
}

export interface DigestQuote {
  readonly words: Passage;
  readonly speaker: Passage;
  readonly role?: Passage;
}

/** One article, condensed. */
export interface DigestEntry {
  readonly headline: Passage;
  readonly summary: readonly Passage[];
  readonly numbers: readonly DigestNumber[];
  readonly quotes: readonly DigestQuote[];
  readonly source: {
    readonly sha256: string;
    readonly url?: string;
    readonly siteName?: string;
    readonly byline?: string;
    readonly publishedAt?: string;
    readonly lang?: string;
  };
  /** Whole minutes at 238 words a minute, at least 1 (Brysbaert 2019, mean silent reading rate of English non-fiction). */
  readonly minutes: { readonly source: number; readonly digest: number };
  readonly notices: readonly string[];
}

/** What one issue says: one entry an article. */
export interface Digest {
  readonly entries: readonly DigestEntry[];
}

import type { Slice, Span } from './span.ts';

/** Everything found in one article. All spans point into `Article.text`. */
export interface Analysis {
  /** Every sentence, furniture included, in order. */
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly numbers: readonly FoundNumber[];
  /** The sentences chosen for the digest, in reading order. */
  readonly summary: readonly Slice[];
  /** The title as given, or one cut from the article's own words. */
  readonly headline: string;
  /** Where the headline's words stand; empty when the title was given from outside the text. */
  readonly headlineSpans: readonly Span[];
  /** Lines that are not the article: contact lines, share lines, comment policy. Nothing is taken from them. */
  readonly furniture: readonly Span[];
  /** The authors' names, where the text itself gives them; one place may name several. */
  readonly bylines: readonly Slice[];
  /** What could not be done, in words for the operator; empty when all went well. */
  readonly notices: readonly string[];
}

/** One quotation, with all its parts ("…," she said. "…"). */
export interface Quote {
  /** The words between the marks, without the marks, in order. */
  readonly parts: readonly Slice[];
  /** As a reader sees it: the parts joined; "…" where the quotation does not start or end with the sentence. */
  readonly display: string;
  readonly speaker: Speaker | null;
  /** The verb of saying, "according to", or a colon. */
  readonly cue?: Slice;
  /** 1 = first choice for the digest; null = not to be shown. */
  readonly rank: number | null;
}

export interface Speaker extends Slice {
  /** The full name from the first full mention: "Mike Pompeo" for "he" or "Mr. Pompeo"; "joint communique" for a paper. */
  readonly name: string;
  readonly nameSpan: Span;
  /** "Secretary of State", "director of the institute". */
  readonly role?: string;
  readonly roleSpan?: Span;
}

export type NumberKind = 'money' | 'percent' | 'points' | 'count' | 'duration' | 'age' | 'ratio';

/** One number of the text: `text` is the number itself, "$700 million". */
export interface FoundNumber extends Slice {
  readonly kind: NumberKind;
  /** In units: 700000000 for "$700 million", 75 for "75 percent". */
  readonly value: number;
  /** ISO 4217 code, "%", or the counted noun as the text has it: "USD", "nations", "U.S. troops"; "month" for durations. */
  readonly unit?: string;
  /**
   * "more than", "about", "or so", and the first half of a range, "10 to", "between $5 and": kept wherever the number is
   * shown, before or behind it, as it stands in the text.
   */
  readonly approx?: string;
  readonly approxSpan?: Span;
  /** What the number measures, in the article's own words, "…" where the number stands between them; "" when nothing near it says so. */
  readonly label: string;
  readonly labelSpans: readonly Span[];
  /** 1 = first choice for the digest; null = not to be shown. */
  readonly rank: number | null;
}

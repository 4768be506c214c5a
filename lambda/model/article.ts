/** What came in, before anybody looked inside. */
export interface Document {
  /** How a person would name it in an error: a file name, an object key, a URL. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** MIME type as told by whoever delivered it; the name's ending and the first bytes decide where it is missing. */
  readonly contentType?: string;
  /** Where readers can find the original, http or https. */
  readonly url?: string;
  /** A title given from outside; it wins over one found inside. */
  readonly title?: string;
  /** ISO 8601, as told from outside; one found inside wins. */
  readonly publishedAt?: string;
}

/** A document as plain text: paragraphs separated by line breaks, no markup, no entities. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly siteName?: string;
  /** BCP 47, as the document says of itself. */
  readonly lang?: string;
  readonly url?: string;
  /** The page's own picture for the article; kept, not shown. */
  readonly imageUrl?: string;
}

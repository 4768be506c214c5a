/**
 * The mails' own words in one language. Everything else a reader sees is the articles' words or the operator's settings.
 * Counts are whole numbers from 0.
 */
export interface MailStrings {
  /** BCP 47, without a region. */
  readonly lang: string;
  /** A heading as it introduces what follows: French has a space before its colon. */
  readonly introduces: (words: string) => string;
  readonly contents: string;
  readonly numbers: string;
  readonly quotes: string;
  readonly readArticle: string;
  /** A link to where each fact is marked in its source. */
  readonly proof: string;
  /** Said of an article of which something was left out. It names `readInBrowser`. */
  readonly shortened: string;
  readonly unsubscribe: string;
  readonly readInBrowser: string;
  readonly promise: string;
  readonly promiseOfSeveral: string;
  readonly reason: (newsletter: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly minutesSaved: (digest: number, source: number) => string;
  readonly readAt: (minutes: number, place: string) => string;
  readonly confirm: ConfirmStrings;
  readonly goodbye: GoodbyeStrings;
  readonly review: ReviewStrings;
  /** Before an address in full, for mail programs that show no buttons. */
  readonly linkInFull: string;
}

export interface ConfirmStrings {
  readonly subject: (newsletter: string) => string;
  readonly heading: string;
  readonly asked: (address: string, newsletter: string) => string;
  readonly wanted: string;
  readonly button: string;
  readonly ignore: string;
  readonly validFor: (days: number) => string;
  readonly reason: (newsletter: string) => string;
}

export interface GoodbyeStrings {
  readonly subject: (newsletter: string) => string;
  readonly heading: string;
  readonly left: (address: string, newsletter: string) => string;
  readonly onItsWay: string;
  readonly mistake: string;
  readonly button: string;
  readonly reason: (newsletter: string) => string;
}

/** For the editor, who sees an issue before its readers do. */
export interface ReviewStrings {
  readonly subject: (issue: string) => string;
  readonly heading: string;
  readonly copyOf: (issueId: string) => string;
  readonly lookAt: string;
  readonly noticesOf: (headline: string) => string;
  readonly nothing: string;
  readonly button: string;
  readonly reason: (newsletter: string) => string;
}

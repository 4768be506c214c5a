/** What the ranking knows about one number, each as a figure of 0 to 1 or a little more. */
export interface Traits {
  /** 1 for the first sentence, less for each later one. */
  readonly early: number;
  /** 1 for the first number of the article, less for each later one. */
  readonly firstNumber: number;
  /** How often the same value stands elsewhere in the article, up to 2. */
  readonly repeated: number;
  /** Nothing near it says well what it measures. */
  readonly vague: number;
  readonly money: number;
  readonly percent: number;
  readonly points: number;
  readonly duration: number;
  readonly age: number;
  readonly ratio: number;
  /** A count of one. */
  readonly one: number;
  /** A count of two to nine. */
  readonly few: number;
  /** A count whose noun is missing: "killing 15". */
  readonly bare: number;
  readonly approximate: number;
  /** Share of the label's words that stand in the headline. */
  readonly inTitle: number;
  /** The headline has this very figure. */
  readonly figureInTitle: number;
  /** Share of the words of its part of the sentence that stand in the lead. */
  readonly likeLead: number;
  /** How often the words around it come back in the article. */
  readonly onTopic: number;
  /** The same for the words of its label. */
  readonly labelOnTopic: number;
  readonly quoted: number;
  /** "…, who beat her 2-year-old daughter": the age of somebody the sentence does not begin with. */
  readonly joinedAge: number;
  /** Part of a compound: "a 35-bedroom house". */
  readonly joined: number;
  /** Tells of the dead, hurt or missing. */
  readonly toll: number;
  /** A term in prison. */
  readonly prison: number;
  /** The age at which somebody died. */
  readonly deathAge: number;
  /** Behind "who", "after", "despite" in its part of the sentence. */
  readonly subordinate: number;
  /** Among the first words of its sentence. */
  readonly opening: number;
  /** Told of another time or another matter: "since 2003", "last year", "that has infected". */
  readonly background: number;
  /** About something that the news is not about: "the pandemic that has infected …". */
  readonly context: number;
  /** Beside something told already: "31 other nations". */
  readonly other: number;
  /** "two months after": when it was, and not how long it took. */
  readonly relativeTime: number;
  /** "stores in 30 countries": tells where or with what. */
  readonly prepositional: number;
  /** A measure of place or size: "12 miles", "35-bedroom". */
  readonly measure: number;
}

/** What the ranking knows about one number, each as a figure of 0 to 1 or a little more. */
export type Traits = PlaceTraits & KindTraits & TopicTraits & MatterTraits & ClauseTraits;

export interface PlaceTraits {
  /** 1 in the first sentence, less in each later one. */
  readonly early: number;
  /** 1 for the first number of the article, less for each later one. */
  readonly firstNumber: number;
  /** Among the first words of its sentence. */
  readonly opening: number;
  /** The last of several numbers in its sentence. */
  readonly closing: number;
  /** Inside a quotation. */
  readonly quoted: number;
}

export interface KindTraits {
  readonly money: number;
  readonly percent: number;
  readonly points: number;
  readonly duration: number;
  readonly age: number;
  /** An age that opens its sentence: "A 7-year-old boy was rescued." */
  readonly ageOpening: number;
  /** An age between commas, of somebody who is not told to have died: "Lena Roth, 53,". */
  readonly agePassing: number;
  readonly ratio: number;
  /** A count of one. */
  readonly one: number;
  /** A count of two to nine. */
  readonly few: number;
  /** A count whose noun is missing: "killing 15". */
  readonly bare: number;
  /** Written in words, as small numbers are: "seven", but not "seven million". */
  readonly spelled: number;
  /** Nothing near it says well what it measures. */
  readonly vague: number;
  /** Small, spelled and told behind the lead: "three offers". */
  readonly minor: number;
  /** A count labelled in one word: "books". */
  readonly thin: number;
}

export interface TopicTraits {
  /** How often the same value stands elsewhere in the article, up to 2. */
  readonly repeated: number;
  /** Share of the label's words that stand in the headline. */
  readonly inTitle: number;
  /** The headline has this very figure. */
  readonly figureInTitle: number;
  /** How often the words around it come back in the article. */
  readonly onTopic: number;
  /** The same for the words of its label. */
  readonly labelOnTopic: number;
}

export interface MatterTraits {
  /** Tells of the dead, hurt or missing. */
  readonly toll: number;
  /** A term in prison. */
  readonly prison: number;
  /** The age at which somebody died. */
  readonly deathAge: number;
  /** Told of another time: "since 2003", "previously". */
  readonly background: number;
  /** "two months after", "in two months": when it was, and not how long it took. */
  readonly relativeTime: number;
}

export interface ClauseTraits {
  /** Part of a compound: "a 35-bedroom house". */
  readonly joined: number;
  /** About something that the news is not about: "the fever that has infected …". */
  readonly context: number;
  /** Beside something told already: "31 other nations". */
  readonly other: number;
  /** "forces in Iraq, including 5,000 U.S. troops". */
  readonly part: number;
  /** "for seven months", "within 18 months", "for two summers": how long something else went on. */
  readonly spell: number;
  /** "the first two boats", "the 13 delegates": known already, or a part. */
  readonly definite: number;
  /** "stores in 30 countries": tells where or with what. */
  readonly prepositional: number;
}

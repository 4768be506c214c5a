import type { Range } from '../phrases/range.ts';

export type Gender = 'male' | 'female';

/** Somebody whom the article names, as places in the token list. */
export interface Person {
  /** The first full mention, titles aside: "Ana Ruiz". */
  readonly name: Range;
  /** The name's words in lower case. */
  readonly words: readonly string[];
  /** "Secretary of State", "a nurse in Leeds" without the "a". */
  readonly role?: Range;
  readonly gender?: Gender;
  /** A title or a known first name makes it a person beyond doubt. */
  readonly isSure: boolean;
}

/** One place where a person is named. */
export interface Mention extends Range {
  readonly person: Person;
  /** How much it looks like what its sentence is about: its first subject, another subject, neither. */
  readonly standing: 'topic' | 'subject' | 'other';
}

export interface People {
  readonly people: readonly Person[];
  /** In order. */
  readonly mentions: readonly Mention[];
}

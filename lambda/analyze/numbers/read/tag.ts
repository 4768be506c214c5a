/** What a word does in its sentence, as coarse as labels need it. "noun" is any other word: nouns, adjectives, names. */
export type Tag =
  | 'mark'
  | 'digits'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'pronoun'
  | 'adverb'
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'noun';

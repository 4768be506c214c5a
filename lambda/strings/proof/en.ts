/** The words of the proof view. `lang` is what they are in. */
export const EN = {
  lang: 'en',
  title: (headline: string) => `Proof: ${headline}`,
  eyebrow: 'Where every word stands',
  entry: (at: number, of: number) => `Article ${at} of ${of}`,
  entries: 'Articles of this issue',
  backToIssue: 'Back to the issue',
  original: 'The original',
  facts: 'What the digest says',
  sentences: 'In short',
  numbers: 'By the numbers',
  quotes: 'In their words',
  source: 'What the article says',
  whole: 'This is the whole text that the digest was made from.',
  excerpts:
    'The article belongs to its publisher, so only the words around each fact are shown; “…” stands for the rest. Each fact also links to its place in the original.',
  headlineName: 'Headline',
  sentenceName: (n: number) => `Sentence ${n}`,
  numberName: (n: number) => `Number ${n}`,
  quoteName: (n: number) => `Quote ${n}`,
  toList: (name: string) => `${name}: back to the list`,
  inOriginal: 'in the original',
  proveIt: 'Prove it yourself',
  fingerprint: 'Fingerprint of the text (SHA-256)',
  proveWhole:
    'Select a fact above: it is marked where it stands in the text. Case and punctuation aside, the words are the same.',
  proveExcerpts:
    'Select “in the original” beside a fact: the page of its publisher opens, and most browsers mark the words there. If they are gone, the article was changed after this digest was made.',
  proveFiles:
    'Whoever publishes this newsletter keeps the text and the digest as files. The text has the fingerprint above, and one command checks every word again:',
};

export type ProofPhrases = typeof EN;

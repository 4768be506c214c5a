/** The mail's own words. Everything else a reader sees is the articles' words or the operator's settings. */
export const PHRASES = {
  contents: 'In this issue',
  numbers: 'By the numbers',
  quotes: 'In their words',
  readArticle: 'Read the full article',
  unsubscribe: 'Unsubscribe',
  readInBrowser: 'Read in a browser',
  promise: 'Every word, number and quote stands in the article.',
  promiseOfSeveral: 'Every word, number and quote stands in its article.',
  reason: (newsletter: string) => `You get this because you signed up for ${newsletter}.`,
  minutes: (minutes: number) => `${minutes} min`,
  minutesSaved: (digest: number, source: number) => `${digest} min instead of ${source}`,
  readAt: (minutes: number, place: string) => `${minutes}-minute read at ${place}`,
} as const;

export const DAY_WORDS: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'tonight',
  'tomorrow',
  'about',
  'nearly',
  'almost',
  'roughly',
]);

/** English words that make a spelled-out figure less exact: "nearly eight million". */
const APPROXIMATORS = [
  'an estimated',
  'approximately',
  'as (?:few|little|many|much) as',
  '(?:just |well )?(?:above|below|over|under)',
  'at (?:least|most)',
  'close to',
  'between',
  '(?:no |little |slightly |not )?(?:more|less|fewer|greater) than',
  '(?:just |only )?(?:about|almost|around|nearly|roughly|some)',
  'up to',
];
const APPROXIMATOR = new RegExp(`^(?:${APPROXIMATORS.join('|')})(?: about)? (?=\\S)`, 'i');

/** Before digits and currency signs, any few words are such, in whatever language: "plus de 700", "US$5". */
const WORDS_BEFORE_DIGITS = /^(?:\p{L}?\p{Ll}[\p{Ll}'’-]* ){1,5}(?=[\p{Sc}\p{Lu}]{0,4}\p{Sc}?\d)/u;
/** "Rs 700": a short capitalised word before a figure is a currency. */
const CURRENCY_WORD = /^\p{Lu}\p{L}{0,2} $/u;

/** Most figures are nothing but a figure. */
const BARE = /^[$£€]?\d/;

/** Parts a figure from the approximator before it, so that the figure can be set large and the caveat above it. */
export function figureParts(text: string): { readonly approx: string; readonly figure: string } {
  if (BARE.test(text)) return { approx: '', figure: text };
  const before = APPROXIMATOR.exec(text)?.[0] ?? WORDS_BEFORE_DIGITS.exec(text)?.[0] ?? '';
  const approx = CURRENCY_WORD.test(before) ? '' : before;
  return { approx: approx.trim(), figure: text.slice(approx.length) };
}

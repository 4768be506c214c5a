/** "more than $700 million" → "more than " and "$700 million". Words only count as such before a digit or currency. */
const APPROXIMATOR = /^((?:\p{L}?\p{Ll}[\p{Ll}'’-]* ){1,5})(?=[\p{Sc}\p{Lu}]{0,4}\p{Sc}?\d)/u;
/** "Rs 700", "Kc 20": a short capitalised word before a figure is a currency, not an approximator. */
const CURRENCY_WORD = /^\p{Lu}\p{L}{0,2} $/u;

/** Parts a figure from the approximator before it, so that the figure can be set large and its caveat beside it. */
export function figureParts(text: string): { readonly approx: string; readonly figure: string } {
  const approx = APPROXIMATOR.exec(text)?.[1] ?? '';
  if (approx === '' || CURRENCY_WORD.test(approx)) return { approx: '', figure: text };
  return { approx, figure: text.slice(approx.length) };
}

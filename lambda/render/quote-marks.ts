/** Outer quotation marks by language. Source: Unicode CLDR 46, delimiters; French with its narrow spaces. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['”', '“'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  ur: ['”', '“'],
};
const CURLY = ['“', '”'] as const;

const ALREADY_QUOTED = /^["“”„«»「].*["“”„«»」]$/su;

/** The words between the quotation marks their language uses. */
export function quoted(words: string, lang: string): string {
  if (ALREADY_QUOTED.test(words)) return words;
  const [open, close] = MARKS[lang.split('-')[0] ?? ''] ?? CURLY;
  return open + words + close;
}

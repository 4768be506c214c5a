/** Room for a sentence; it is kept in every row. */
const LONGEST = 500;

/** What the operator says of how people agreed: without it there is nobody to write to. */
export function checkConsent(words: string | undefined, verb: string): string {
  const wording = words?.trim() ?? '';
  if (wording === '')
    throw new Error(
      `Cannot ${verb}: it is not said where they agreed to get this newsletter; say it, such as --consent "sign-up form of our old site, double opt-in"`,
    );
  if (wording.length <= LONGEST) return wording;
  throw new Error(`Cannot ${verb}: --consent has ${wording.length} characters; ${LONGEST} are allowed`);
}

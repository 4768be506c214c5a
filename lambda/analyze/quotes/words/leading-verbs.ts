/** Verbs that carry a quotation only right behind it: “No,” he went on. “No,” she shot back. Lower case. */
export const leadingVerbs: ReadonlySet<string> = new Set(
  'went goes go began begins shot put puts came comes sang let cut broke chimed weighed fired'.split(' '),
);

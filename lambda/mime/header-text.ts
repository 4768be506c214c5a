/** Line breaks would begin a header of the data's own making; other controls are not allowed in headers (RFC 5322). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;

/** Data as it may stand in a header: one line of well-formed text. */
export const headerText = (text: string): string => text.toWellFormed().replace(CONTROLS, ' ').trim();

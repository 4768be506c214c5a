/**
 * Bidi embeddings, overrides and isolates can make a mail show other words than it carries ("Trojan Source",
 * CVE-2021-42574). The plain marks U+200E and U+200F stay: Arabic and Hebrew need them.
 */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** C0 and C1 controls, byte order marks, interlinear annotations, noncharacters: nothing a reader can see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/g;
const SPACE = /[\t\n\v\f\r\x85\u2028\u2029 ]+/g;

/** What any of the above, or a half character, would show itself by; most texts have nothing, and looking is cheap. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]|^\s|\s$| {2}/;

/** One line of text that shows what it says: no controls, no half characters, single spaces. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.toWellFormed().replace(BIDI_CONTROLS, '').replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/**
 * What may stand before the first word of a report. Own list, after the Associated Press' and Reuters' ways of opening.
 * Each runs on the first 120 characters of a sentence only.
 */
export const datelinePatterns: readonly RegExp[] = [
  // "(CNN)", "(AP) —"
  /^\((?:CNN|AP|AFP|UPI|PTI|ANI|IANS|Reuters|Bloomberg|Xinhua|TASS|EFE|dpa|DPA|PA)(?: [\p{L} .]{0,24})?\)\s*(?:--|[-–—:])?\s*/u,
  // "LONDON, England (Reuters) -- ", "Ann Arbor, Michigan (AP) — ", "NEW YORK, June 4 (Reuters) - "
  /^\p{Lu}[\p{L}\p{N} .,'’/-]{1,60}\s*\((?:CNN|AP|AFP|UPI|PTI|ANI|IANS|Reuters|Bloomberg|Xinhua|TASS|EFE|dpa|DPA|PA)(?: [\p{L} .]{0,24})?\)\s*(?:--|[-–—:])?\s*/u,
  // "(The Daily Wire)The skies"
  /^\(\p{Lu}[\p{L} .&'’]{1,30}\)\s*(?:--|[-–—])?\s*(?=["“\p{Lu}])/u,
  // "GENEVA — ", "NEW DELHI: ", "WASHINGTON, June 4 -- "
  /^\p{Lu}{2}[\p{Lu} .'’/-]{1,30}(?:, [\p{L}. ]{2,20})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?\s*(?:--|[–—:]|(?<=\s)-)\s+(?=["“‘'\p{Lu}\d])/u,
  // "Geneva — Dozens of …": a dash before a capital
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?\s+(?:--|[–—])\s+(?=\p{Lu}|["“])/u,
  // "Breaking: …"
  /^(?:breaking(?: news)?|exclusive|updated?|developing|just in|live|watch|video|opinion|analysis)\s*[:|]\s+(?=["“‘'\p{Lu}\d])/iu,
];

/** A list's bullet: "• Talks go on" */
export const bulletPattern = /^[•*·▪◦>»–—-]+\s+/u;

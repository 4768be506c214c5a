/** Plurals without an -s (Quirk et al. 1985, 5.82–5.92), and nouns that only look singular. */
const IRREGULAR: ReadonlySet<string> = new Set(
  [
    'people men women children policemen policewomen firemen congressmen congresswomen businessmen businesswomen servicemen',
    'gunmen fishermen salesmen spokesmen schoolchildren grandchildren stepchildren troops police cattle fish deer sheep',
    'aircraft spacecraft species series feet teeth mice geese lives wives knives media data criteria phenomena alumni',
    'crew personnel staff youth folk folks dead wounded injured missing others inches percent mph km kg mg ml cm mm lbs ft',
    'acres hectares crossmen clergymen freshmen crewmen marines lawmen oxen dice',
  ]
    .join(' ')
    .split(' '),
);

/** Singular although it ends in -s: "class", "virus", "crisis". */
const SINGULAR_END = /(?:ss|us|is|ous|ics|'s|’s)$/;
const SINGULAR_S: ReadonlySet<string> = new Set(
  'news gas bias lens texas kansas atlas christmas canvas always perhaps'.split(' '),
);

/** Whether a noun stands in the plural, as far as its form tells. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR.has(lower)) return true;
  if (lower.length < 3 || !lower.endsWith('s') || SINGULAR_S.has(lower)) return false;
  return !SINGULAR_END.test(lower);
}

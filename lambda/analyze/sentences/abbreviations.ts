/**
 * Abbreviations with a point that need not end a sentence, by what may follow them. Sources: the title, state and
 * month abbreviations of the Associated Press Stylebook and of the U.S. Government Publishing Office Style Manual
 * (2016, ch. 9); company forms and Latin abbreviations from common use. Lower case, without the last point.
 */
const lists = {
  /** A name follows: "Mr. Ito", "Gen. Hale". Never the end of a sentence. */
  title: `adm amb asst atty brig capt cmdr cmsgt col comdr cpl cpt det dr fr gen gov hon insp lt ltc maj messrs mgr mlle mme
    mr mrs ms mx pfc pres prof pvt rabbi rep reps rev rt sen sens sgt sr. supt st ste mt ft vs v`,
  /** A number follows: "No. 1", "Fig. 3", "pp. 12". Before anything else it ends the sentence. */
  counter: 'no nos nr n° p pp fig figs vol vols ch chap art arts sec sect para eq tab op cap cl ex ca approx',
  /** "Jan. 6", "in Aug. of that year". */
  date: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun',
  /** May stand at an end: only a word that opens sentences proves it. "Acme Inc. The", but "Acme Inc. Chairman Roe". */
  either: `inc corp co cos ltd llc plc bros assn dept univ est jr sr esq etc ave blvd rd hwy pkwy sq bldg
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex vt va wash wis wyo ont que alta mfg intl natl govt gov't admin ed eds trans rel cont tel ext min max avg
    al viz resp incl misc par ser`,
  /** The sentence always goes on: "cf. Smith", "i.e. Roe". */
  inner: 'cf eg ie e.g i.e viz. aka c.f vs. esp',
} as const;

export type AbbreviationKind = keyof typeof lists;

/** What kind of abbreviation a word is, lower case and without its last point. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  Object.entries(lists).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as AbbreviationKind] as const),
  ),
);

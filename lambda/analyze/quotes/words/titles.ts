/**
 * Words of rank and office that stand before a name. Sources: the courtesy, military, church and political titles of
 * the Associated Press Stylebook. Lower case, with their points.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say nothing but the sex: no part of a role. */
export const courtesyTitles: ReadonlySet<string> = set(
  'mr. mrs. ms. miss mr mrs ms mx. dr. dr sir dame lord lady madame mme. mlle. messrs.',
);

/** A role of their own: "Sen.", "President", "director". */
export const officeTitles: ReadonlySet<string> = set(
  `sen. senator rep. representative gov. governor lt. lieutenant president chancellor premier minister secretary
  undersecretary deputy attorney general gen. adm. admiral capt. captain col. colonel maj. major sgt. sergeant cpl.
  corporal pvt. private cmdr. commander brig. justice judge prof. professor rev. reverend pastor bishop archbishop
  cardinal pope father sister brother rabbi imam sheikh ayatollah king queen prince princess duke duchess emperor
  sultan emir congressman congresswoman mayor councilman councilwoman councillor alderman assemblyman assemblywoman
  selectman sheriff officer detective inspector constable trooper marshal speaker leader chairman chairwoman chair
  chief director commissioner superintendent ambassador envoy consul delegate spokesman spokeswoman spokesperson coach
  manager dean chaplain lady whip then-sen. then-gov. then-president ex-president pfc. spc. det. hon. candidate
  nominee strategist pollster adviser advisor counsel lawyer ceo cfo coo co-founder founder analyst economist reporter
  correspondent anchor host author writer columnist activist organizer editor head reps. sens. govs.`,
);

/** Belong to a role, but make none: "Republican", "former", "White House". */
export const titleModifiers: ReadonlySet<string> = set(
  `vice prime foreign state treasury interior labor commerce energy homeland security defense press staff former
  republican democratic house senate national supreme court district county city u.s. federal executive managing white
  campaign communications policy senior junior associate principal lead first majority minority assistant deputy-
  director presidential congressional gubernatorial conservative liberal`,
);

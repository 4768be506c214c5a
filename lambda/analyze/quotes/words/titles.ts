/**
 * Words of rank and office that stand before a name. Sources: the courtesy, military, church and political titles of
 * the Associated Press Stylebook. Lower case, with their points.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say nothing but the sex: no part of a role. */
export const courtesyTitles: ReadonlySet<string> = set(
  'mr. mrs. ms. miss mr mrs ms mx. dr. dr sir dame lord lady madame mme. mlle. messrs.',
);

/** A role of their own: "Sen.", "President". */
export const officeTitles: ReadonlySet<string> = set(
  `sen. sens. senator senators rep. reps. representative representatives gov. govs. governor lt. lieutenant president
  vice chancellor premier prime minister secretary undersecretary deputy assistant attorney general gen. adm. admiral
  capt. captain col. colonel maj. major sgt. sergeant cpl. corporal pvt. private cmdr. commander brig. chief justice judge
  prof. professor rev. reverend pastor bishop archbishop cardinal pope father sister brother rabbi imam sheikh ayatollah
  king queen prince princess duke duchess emperor sultan emir congressman congresswoman mayor councilman councilwoman
  councillor alderman sheriff officer detective inspector constable trooper marshal speaker leader chairman chairwoman
  chair director commissioner superintendent ambassador envoy consul delegate spokesman spokeswoman spokesperson
  coach manager dean chaplain then-sen. then-gov. then-president ex-president first lady majority minority whip
  defense foreign state treasury interior labor commerce energy homeland security press staff sgt. pfc. spc. det. hon. ambassador
  former republican democratic house senate national supreme court district county city u.s. federal executive managing editor
  candidate nominee strategist pollster adviser advisor counsel lawyer ceo cfo co-founder founder analyst economist
  analysts reporter correspondent anchor host author writer columnist activist organizer
  deputy-director white campaign communications policy senior junior associate principal lead head`,
);

/** Words of rank and office, a role of their own: "Sen.", "President", "director". Source: the courtesy, military, church and political titles of the Associated Press Stylebook. Lower case, with their points. */
export const officeTitles: ReadonlySet<string> = new Set(
  `sen. senator rep. representative gov. governor lt. lieutenant president chancellor premier minister secretary
  undersecretary deputy attorney general gen. adm. admiral capt. captain col. colonel maj. major sgt. sergeant
  cpl. corporal pvt. private cmdr. commander brig. justice judge prof. professor rev. reverend pastor bishop
  archbishop cardinal pope father sister brother rabbi imam sheikh ayatollah king queen prince princess duke
  duchess emperor sultan emir congressman congresswoman mayor councilman councilwoman councillor alderman
  assemblyman assemblywoman selectman sheriff officer detective inspector constable trooper marshal speaker leader
  chairman chairwoman chair chief director commissioner superintendent ambassador envoy consul delegate spokesman
  spokeswoman spokesperson coach manager dean chaplain lady whip then-sen. then-gov. then-president ex-president
  pfc. spc. det. hon. candidate nominee strategist pollster adviser advisor counsel lawyer ceo cfo coo co-founder
  founder analyst economist reporter correspondent anchor host author writer columnist activist organizer editor
  editor-in-chief commander-in-chief vice-president attorney-general director-general secretary-general co-chair
  executive taoiseach tánaiste commodore mp msp mep mla con det supt insp sgt cpl pc dci cllr prof rev head reps. sens. govs.`.split(
    /\s+/,
  ),
);

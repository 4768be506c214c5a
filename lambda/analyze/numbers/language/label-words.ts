/** Nouns that give a number as a name: "Flight 370", "Gate 12", "Title 9", "No. 1". Singular only: "12 gates" are counted. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  [
    'no nos nr number numbers flight gate terminal route highway interstate section article chapter page room apartment apt suite',
    'channel area pier phase type level category class grade stage title form version part volume vol day week game round lot',
    'lane platform district ward precinct unit act scene season episode step tier exit zone sector block building hall bed seat row',
    'figure fig table appendix item question proposition prop measure amendment rule resolution bill law verse psalm size line bus',
    'train ship hole lap inning quarter period set match track model series order case file box camp base site plant reactor tank',
    'engine runway bay studio stall booth floor dock berth mile point theorem convoy squadron battalion brigade division regiment',
    'boeing airbus company troop station school list schedule exhibit count charge super bowl formula top catch sub',
    'h.r. s.b. h.b. hr sb hb s.j. h.j. pl mark mk',
  ]
    .join(' ')
    .split(' '),
);

/** The last word of a street's name. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd drive dr lane ln way court ct place square terrace highway hwy parkway pkwy pike row plaza'.split(
    ' ',
  ),
);

/** Units that may stand directly behind digits: "800km". */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  [
    'km kms m cm mm kg g mg ml l lb lbs ft in mi mph kph kmh kw kwh mw gw tw ghz mhz mb gb tb c f cc hp oz yd psi pc pct percent percentage',
    'point points year years month months week weeks day days hour hours minute minutes second seconds min mins sec hr hrs yr yrs',
    'million billion trillion thousand hundred k mn mln bn bln tn trn p people yen euros euro dollars pounds',
  ]
    .join(' ')
    .split(' '),
);

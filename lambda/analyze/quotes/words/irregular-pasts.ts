/** Past forms of the commonest irregular verbs of English that are not verbs of saying. Lower case. */
export const irregularPasts: ReadonlySet<string> = new Set(
  `became began bent bore bought broke brought built came caught chose cut dealt did drew drove fell felt fought found
  gave got grew had held hit hurt kept knew laid lay led left lent let lost made meant met paid put ran rose sat saw sent
  set shook shot showed shut spent stood stole struck sued swept took taught threw was went were woke won wore wound`.split(
    /\s+/,
  ),
);

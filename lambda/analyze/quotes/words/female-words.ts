/** Words of the female sex in titles and roles. Lower case. */
export const femaleWords: ReadonlySet<string> = new Set(
  `mrs. mrs ms. ms miss mme. mlle. lady dame madame queen princess duchess empress mother sister spokeswoman chairwoman
  congresswoman councilwoman businesswoman saleswoman policewoman woman girl wife daughter grandmother aunt niece actress
  waitress widow ma’am`.split(/\s+/),
);

/** Words of the male sex in titles and roles. Lower case. */
export const maleWords: ReadonlySet<string> = new Set(
  `mr. mr sir lord king prince duke emperor sultan emir father brother pope imam rabbi cardinal monsignor spokesman chairman
  congressman councilman businessman salesman fisherman policeman fireman man boy husband son grandfather uncle nephew
  actor waiter widower gentleman guy statesman alderman sheikh ayatollah`.split(/\s+/),
);

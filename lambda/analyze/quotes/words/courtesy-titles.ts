/** Titles that say nothing but the sex or a degree: no part of a role. Source: the courtesy, military, church and political titles of the Associated Press Stylebook. Lower case, with their points. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  `mr. mrs. ms. miss mr mrs ms mx. dr. dr sir dame lord lady madame mme. mlle. messrs.`.split(/\s+/),
);

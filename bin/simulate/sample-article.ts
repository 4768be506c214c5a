/** What the simulated issue says. */
export const ARTICLE = `The town of Velm will spend more than $4 million on a new harbour wall, its council said on Monday.
The old wall let the sea into 230 houses during the storms of last winter.
“We will not wait for another winter like that,” said Ruth Amsel, the mayor of Velm.
Work begins in March and should take two years.`;

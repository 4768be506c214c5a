/** How far a clause is followed to the left: longer ones make no label of sixty characters. */
export const MOST_TOKENS = 40;

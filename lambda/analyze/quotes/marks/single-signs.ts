/** ‘ ’ and the straight single mark. */
export const singleSigns = /[‘’'‚‹›]/g;

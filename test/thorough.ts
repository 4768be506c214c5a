/** A thorough run (VERBATIM_THOROUGH=yes, as in .ci/run) tries all of them; `npm test` takes a sample, to stay about a minute long. */
export const isThorough = process.env.VERBATIM_THOROUGH === 'yes';

/** Every nth, the first among them; all in a thorough run. */
export const sampleOf = <T>(all: readonly T[], every: number): readonly T[] =>
  isThorough ? all : all.filter((_, at) => at % every === 0);

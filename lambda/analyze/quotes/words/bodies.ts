/** Small words for groups of people that speak with one voice, beside those that are part of names. Lower case. */
export const bodies: ReadonlySet<string> = new Set(
  `administration airline audience band brand broadcaster carmaker charity choir collective community consortium consulate
  crew crowd delegation embassy faction family firm government inquiry institution jury leadership lender majority maker
  manufacturer military minority mob newspaper opposition outlet panel paper parliament parish police pollster prosecution
  publication public publisher regulator retailer secretariat site startup studio supplier team town tribunal troupe
  utility watchdog website`.split(/\s+/),
);

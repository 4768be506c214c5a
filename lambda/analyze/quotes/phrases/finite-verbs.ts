/** The auxiliaries that make a clause: a phrase that holds one is more than a name. Lower case. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could should may might must does did'.split(' '),
);

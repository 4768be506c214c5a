/** Given names that, alone, are more often places. Lower case. */
export const places: ReadonlySet<string> = new Set(
  'virginia georgia florence charlotte austin carolina savannah sydney madison lincoln washington brooklyn paris chad israel jordan santiago diego francisco will may april june august grace faith hope joy summer dawn rose ruby violet ivy pearl'.split(
    ' ',
  ),
);

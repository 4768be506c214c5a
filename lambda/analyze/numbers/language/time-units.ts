/** Spans of time by any of their names, to the singular. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  [
    'second seconds sec secs',
    'minute minutes min mins',
    'hour hours hr hrs',
    'day days',
    'night nights',
    'week weeks',
    'weekend weekends',
    'month months',
    'year years yr yrs',
    'decade decades',
    'century centuries',
  ].flatMap((names) => {
    const forms = names.split(' ');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

/** What "a", "each" and "last" may stand before, to say how often or when: "passengers a year", "crossings last winter". */
export const PERIODS: ReadonlySet<string> = new Set([
  ...TIME_UNITS.keys(),
  ...'morning afternoon evening spring summer autumn fall winter season semester quarter term'.split(' '),
]);

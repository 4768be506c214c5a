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

export const MONTHS: ReadonlySet<string> = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb apr jun jul aug sep sept oct nov dec',
  ]
    .join(' ')
    .split(' '),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues thu thur thurs fri'.split(' '),
);

/**
 * The six fields of an EventBridge Scheduler cron expression.
 * Source: docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based
 */
export interface CronField {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Three-letter names, the first of which stands for `min`. */
  readonly words: readonly string[];
  /** What may stand in place of a value: "L" last, "3W" the weekday nearest the 3rd, "6L" last Friday, "3#2" second Tuesday. */
  readonly special?: RegExp;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
export const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

export const CRON_FIELDS: readonly CronField[] = [
  { name: 'minutes', min: 0, max: 59, words: [] },
  { name: 'hours', min: 0, max: 23, words: [] },
  { name: 'day of month', min: 1, max: 31, words: [], special: /^(?:\?|L|LW|(?:[1-9]|[12]\d|3[01])W)$/ },
  { name: 'month', min: 1, max: 12, words: MONTHS },
  {
    name: 'day of week',
    min: 1,
    max: 7,
    words: DAYS,
    special: /^(?:\?|L|(?:[1-7]|[A-Z]{3})L|(?:[1-7]|[A-Z]{3})#[1-5])$/,
  },
  { name: 'year', min: 1970, max: 2199, words: [] },
];

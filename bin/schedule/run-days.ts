import { CRON_FIELDS, type CronField } from '../../lib/settings/cron-fields.ts';
import { expandField } from '../../lib/settings/parse-cron.ts';

/** A day of the calendar, no time zone: midnight UTC. */
export type Day = Date;

type Holds = (day: Day) => boolean;

const DAY_MILLISECONDS = 86_400_000;
const [SUNDAY, SATURDAY] = [1, 7];

/**
 * Which days of the calendar a cron expression means. Own, because EventBridge's language is nobody else's: Croner comes nearest, but
 * has no "0/15" and no weekday "L" (Saturday), and moves a run that the clocks skip, which EventBridge leaves out.
 * @param texts the expression's fields, valid as parseCron says
 */
export function runDays(texts: readonly string[]): Holds {
  const [, , dayText = '', monthText = '', weekdayText = '', yearText = ''] = texts;
  const [, , dayField, monthField, weekdayField, yearField] = CRON_FIELDS as readonly [
    CronField,
    CronField,
    CronField,
    CronField,
    CronField,
    CronField,
  ];
  const months = valuesOf(monthText, monthField);
  const years = valuesOf(yearText, yearField);
  const isMeant =
    weekdayText === '?'
      ? anyOf(dayText, dayField, (day) => day.getUTCDate(), specialDay)
      : anyOf(weekdayText, weekdayField, weekdayOf, (part) => specialWeekday(part, weekdayField.words));
  return (day) => years.has(day.getUTCFullYear()) && months.has(day.getUTCMonth() + 1) && isMeant(day);
}

const valuesOf = (text: string, field: CronField): ReadonlySet<number> =>
  new Set(expandField(text, field) as readonly number[]);

function anyOf(
  text: string,
  field: CronField,
  numberOf: (day: Day) => number,
  special: (part: string) => Holds,
): Holds {
  const parts = text.split(',');
  const specials = parts.filter((part) => field.special?.test(part)).map(special);
  const values = valuesOf(text, field);
  return (day) => values.has(numberOf(day)) || specials.some((holds) => holds(day));
}

/** "L", "LW", "3W". */
function specialDay(part: string): Holds {
  if (part === 'L') return (day) => day.getUTCDate() === lengthOf(day);
  return (day) => day.getUTCDate() === nearestWorkday(day, part === 'LW' ? lengthOf(day) : Number(part.slice(0, -1)));
}

/** The working day nearest to a date, within its month: the Saturday's is the Friday before, unless that is another month. */
function nearestWorkday(month: Day, date: number): number | undefined {
  const last = lengthOf(month);
  if (date > last) return undefined;
  const weekday = weekdayOf(new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), date)));
  if (weekday === SATURDAY) return date > 1 ? date - 1 : date + 2;
  if (weekday === SUNDAY) return date < last ? date + 1 : date - 2;
  return date;
}

/** "L" (Saturday), "6L" the last Friday, "3#2" the second Tuesday. */
function specialWeekday(part: string, words: readonly string[]): Holds {
  if (part === 'L') return (day) => weekdayOf(day) === SATURDAY;
  const [name = '', nth] = part.endsWith('L') ? [part.slice(0, -1)] : part.split('#');
  const weekday = Number(name) || words.indexOf(name.toUpperCase()) + SUNDAY;
  return (day) =>
    weekdayOf(day) === weekday &&
    (nth === undefined ? day.getUTCDate() + 7 > lengthOf(day) : Math.ceil(day.getUTCDate() / 7) === Number(nth));
}

/** Sunday is 1. */
const weekdayOf = (day: Day): number => day.getUTCDay() + 1;

const lengthOf = (day: Day): number =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1) - DAY_MILLISECONDS).getUTCDate();

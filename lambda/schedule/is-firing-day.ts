import type { Cron } from './parse-cron.ts';

/** Whether a schedule fires on a day at all. @param date its midnight, as if the zone were UTC */
export function isFiringDay({ years, months, daysOfMonth, daysOfWeek }: Cron, date: Date): boolean {
  if (!years.includes(date.getUTCFullYear()) || !months.includes(date.getUTCMonth() + 1)) return false;
  if (daysOfMonth.values.includes(date.getUTCDate()) || daysOfWeek.values.includes(date.getUTCDay() + 1)) return true;
  return (
    daysOfMonth.special.some((rule) => isDate(rule, date)) || daysOfWeek.special.some((rule) => isWeekday(rule, date))
  );
}

/** "L" the last of the month, "LW" the last working day, "3W" the working day nearest the 3rd. */
function isDate(rule: string, date: Date): boolean {
  const last = lastOfMonth(date);
  if (rule === 'L') return date.getUTCDate() === last;
  return date.getUTCDate() === workingDayNear(rule === 'LW' ? last : Number.parseInt(rule, 10), date);
}

/** "L" Saturday, "6L" the last Friday of the month, "6#2" its second. */
function isWeekday(rule: string, date: Date): boolean {
  if (rule === 'L') return date.getUTCDay() === 6;
  const [weekday = '', which] = rule.split(/[L#]/);
  if (date.getUTCDay() + 1 !== Number(weekday)) return false;
  const day = date.getUTCDate();
  return rule.endsWith('L') ? day > lastOfMonth(date) - 7 : Math.ceil(day / 7) === Number(which);
}

const lastOfMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** Saturday goes to Friday and Sunday to Monday, but never into another month; a date that the month has not is none. */
function workingDayNear(day: number, date: Date): number | undefined {
  if (day > lastOfMonth(date)) return undefined;
  const weekday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day)).getUTCDay();
  if (weekday === 6) return day === 1 ? 3 : day - 1;
  if (weekday === 0) return day === lastOfMonth(date) ? day - 2 : day + 1;
  return day;
}

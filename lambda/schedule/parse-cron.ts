import { CRON_FIELDS, type CronField, DAYS } from './cron-fields.ts';

/** A schedule, or what is wrong with it in words that follow the expression: `"…" has five fields, not six`. */
export type ParsedCron = ({ readonly ok: true } & Cron) | { readonly ok: false; readonly problem: string };

export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: CronDays;
  readonly months: readonly number[];
  readonly daysOfWeek: CronDays;
  readonly years: readonly number[];
}

export interface CronDays {
  readonly values: readonly number[];
  /** What depends on the calendar, names as numbers: "L", "LW", "3W", "6L", "2#1". "?" is none of these. */
  readonly special: readonly string[];
}

/** What `expand` finds no values for. */
const SPECIAL = /[?L#W]/;

const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Reads an EventBridge Scheduler cron expression: `cron(0 7 * * ? *)`. */
export function parseCron(expression: string): ParsedCron {
  const inner = /^cron\(([^()]*)\)$/.exec(expression)?.[1];
  if (inner === undefined) return { ok: false, problem: 'is not of the form cron(…)' };
  const texts = inner.split(' ').filter((text) => text !== '');
  if (texts.length !== CRON_FIELDS.length) {
    return { ok: false, problem: `has ${COUNT_WORDS[texts.length] ?? texts.length} fields, not six` };
  }
  const fields = CRON_FIELDS.map((field, index) => expandField(texts[index] ?? '', field));
  const problem = fields.find((field) => typeof field === 'string') ?? problemOfDays(texts);
  if (problem) return { ok: false, problem: problem as string };
  const [minutes = [], hours = [], dates = [], months = [], weekdays = [], years = []] =
    fields as (readonly number[])[];
  const daysOfMonth = { values: dates, special: specialOf(texts[2]) };
  const daysOfWeek = { values: weekdays, special: specialOf(texts[4]) };
  return { ok: true, minutes, hours, daysOfMonth, months, daysOfWeek, years };
}

const specialOf = (text = ''): readonly string[] =>
  text
    .split(',')
    .filter((part) => SPECIAL.test(part) && part !== '?')
    .map((part) => part.replace(/^[A-Z]{3}(?=[L#])/, (word) => String(DAYS.indexOf(word) + 1)));

/** EventBridge takes a date or a weekday, and wants "?" in the other place. */
function problemOfDays(texts: readonly string[]): string | undefined {
  const questions = [texts[2], texts[4]].filter((text) => text === '?').length;
  if (questions === 1) return undefined;
  return questions === 0
    ? 'names a day of month and a day of week; one of the two must be "?"'
    : 'has "?" for the day of month and the day of week; one of the two must say when';
}

/** All values of a field; none for the special ones, which depend on the calendar. A string tells what is wrong. */
function expandField(text: string, field: CronField): readonly number[] | string {
  if (field.special?.test(text)) return [];
  const parts = text.split(',').map((part) => expandPart(part, field));
  if (parts.some((part) => part === undefined)) {
    const words = field.words.length > 0 ? ` or ${field.words[0]}-${field.words.at(-1)}` : '';
    return `has "${text}" for the ${field.name}, which goes from ${field.min} to ${field.max}${words}`;
  }
  return parts.flatMap((part) => part ?? []);
}

/** One of `7`, `MON`, `1-5`, `*`, and each with a step: `0/15`. */
function expandPart(part: string, field: CronField): readonly number[] | undefined {
  if (field.special?.test(part) && part !== '?') return [];
  const [range = '', step, ...rest] = part.split('/');
  const [from = '', to, ...more] = range === '*' ? [String(field.min), String(field.max)] : range.split('-');
  const start = numberOf(from, field);
  const end = to === undefined ? (step === undefined ? start : field.max) : numberOf(to, field);
  const stride = step === undefined ? 1 : numberOf(step, { ...field, min: 1, words: [] });
  if (start === undefined || end === undefined || stride === undefined || rest.length + more.length > 0)
    return undefined;
  if (start > end) return undefined;
  return Array.from({ length: Math.floor((end - start) / stride) + 1 }, (_, index) => start + index * stride);
}

function numberOf(text: string, { min, max, words }: CronField): number | undefined {
  const word = words.indexOf(text.toUpperCase());
  const value = word >= 0 ? word + min : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** Zones of RFC 822 and those that feeds of many countries use, in minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  ast: -240,
  hst: -600,
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Thu, 01 Jan 2004 19:48:21 GMT" and what people make of it; also "Jan 1, 2004 …" and asctime's "Thu Jan  1 19:48:21 2004". */
const DAY_FIRST = /(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s,-]+(\d{4}|\d{2})(?!\d)(.*)$/i;
const MONTH_FIRST =
  /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4})\b(.*)|(\d{1,2}:.*?)\s+(\d{4})(.*))$/i;

/** W3C's and ISO's forms: "2003", "2003-12", "20031231", "2003-12-31T10:14:55.5Z", "2003-12-31 10:14". */
const ISO = /^(-?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:T|\s+)(.*))?$/i;
const ORDINAL = /^(\d{4})-?(\d{3})(?:T(.*))?$/;

const TIME = /(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?/;
const COMPACT_TIME = /^(\d{2})(\d{2})(\d{2})?(?!\d)/;
const OFFSET = /([+-])(\d{1,2}):?(\d{2})?\s*(?:\(.*\))?$/;

/** A date as feeds and pages write it, as ISO 8601 in UTC; undefined where it is none. */
export function readDate(written: string): string | undefined {
  const text = written.trim().slice(0, 100);
  return readIso(text) ?? readOrdinal(text) ?? readDayFirst(text) ?? readMonthFirst(text);
}

function readIso(text: string): string | undefined {
  const [, year, month = '1', day = '1', rest = ''] = ISO.exec(text) ?? [];
  return year ? instant([Number(year), Number(month), Number(day)], rest) : undefined;
}

function readOrdinal(text: string): string | undefined {
  const [, year, day, rest = ''] = ORDINAL.exec(text) ?? [];
  return year && Number(day) <= 366 ? instant([Number(year), 1, Number(day)], rest) : undefined;
}

function readDayFirst(text: string): string | undefined {
  const [, day, month = '', year = '', rest = ''] = DAY_FIRST.exec(text) ?? [];
  return day ? instant([fullYear(year), monthOf(month), Number(day)], rest) : undefined;
}

function readMonthFirst(text: string): string | undefined {
  const [, month = '', day, year, rest = '', time = '', lastYear = '', zone = ''] = MONTH_FIRST.exec(text) ?? [];
  if (!day) return undefined;
  return instant([Number(year ?? lastYear), monthOf(month), Number(day)], year ? rest : `${time} ${zone}`);
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** RFC 822 had years of two digits; RFC 2822 says how to read them. */
const fullYear = (year: string): number => Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900);

function instant([year, month, day]: readonly [number, number, number], rest: string): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 366) return undefined;
  const [, hour = '0', minute = '0', second = '0'] = TIME.exec(rest) ?? COMPACT_TIME.exec(rest) ?? [];
  const at = Date.UTC(year, month - 1, day, Number(hour), Number(minute), Number(second)) - offsetOf(rest) * 60_000;
  return Number.isNaN(at) || Math.abs(at) > 8e14 ? undefined : new Date(at).toISOString();
}

function offsetOf(rest: string): number {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(rest.trim()) ?? [];
  if (sign) return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const [, zone = ''] = /([a-z]{1,5})$/i.exec(rest.trim()) ?? [];
  return ZONES[zone.toLowerCase()] ?? 0;
}

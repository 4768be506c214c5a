import { parseCron } from '../../lambda/schedule/parse-cron.ts';
import { nearestName } from './nearest-name.ts';

/** One check a kind of value: undefined, or what is wrong in words that follow the value: `"x" is not …`. */
export type Check = (value: string) => string | undefined;

/** A local part and a domain of at least two labels, ASCII as SES wants it; every part is a class without overlap. */
const ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z][a-z\d-]{0,61}[a-z\d]$/i;

export const problemOfAddress: Check = (value) => {
  if (/[<>]/.test(value)) return 'carries a name; the name is its own setting';
  return ADDRESS.test(value) && value.length <= 254 ? undefined : 'is not an e-mail address';
};

/** The newsletter's settings travel in one environment variable, and a function may have 4 KB of them. */
export const problemOfLine =
  (longest: number): Check =>
  (value) => {
    if (value.trim() === '') return 'is empty';
    if (/\p{Cc}/u.test(value)) return 'has a line break or a control character in it';
    return value.length > longest ? `has ${value.length} characters, more than ${longest}` : undefined;
  };

/** Told at synth, where it costs a second, and not by the first morning's log. */
export const problemOfSourceUrl: Check = (value) => {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) return 'is not an address on the web';
  if (url.username || url.password) return 'carries a user name or password, which nobody would keep secret here';
  if (url.port) return `has port ${url.port}; only the web's own ports are read`;
  return /^[\d.]+$|^\[|^localhost$|\.(?:localhost|local|internal)$/.test(url.hostname)
    ? 'is not on the open internet'
    : undefined;
};

const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z][a-z\d-]{0,61}[a-z\d]$/;

export const problemOfHost: Check = (value) =>
  value.length <= 253 && HOST.test(value) ? undefined : 'is not a host name in lower case';

export const problemOfZoneId: Check = (value) =>
  /^Z[A-Z\d]{1,31}$/.test(value) ? undefined : 'is not the id of a Route 53 zone (no "/hostedzone/" before it)';

/** A page with paragraphs that can be pointed at: the mark is added to it. */
export const problemOfPage: Check = (value) => {
  if (value === 'docs/runbook.md') return undefined;
  const url = URL.parse(value);
  if (url?.protocol !== 'https:') return 'is not an https address';
  return url.hash ? 'has a "#" in it; the paragraph is added by itself' : undefined;
};

export const problemOfColor: Check = (value) =>
  /^#[\da-f]{6}$/i.test(value) ? undefined : 'is not a colour of the form #rrggbb';

export const problemOfCron: Check = (value) => {
  const cron = parseCron(value);
  return cron.ok ? undefined : cron.problem;
};

export const problemOfStack: Check = (value) =>
  /^[a-z][a-z\d-]{0,99}$/i.test(value) ? undefined : 'is not a stack name (letters, digits and "-", a letter first)';

export const problemOfLang: Check = (value) => {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(value);
    return name === undefined ? 'is not a known language' : undefined;
  } catch {
    return 'is not a language tag';
  }
};

export const problemOfTimeZone: Check = (value) => {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const meant = known.find((zone) => isSameButForCase(zone, value));
  if (meant === value || (!meant && isAlias(value))) return undefined;
  const near = meant ?? known.find((zone) => isSameButForCase(zone.split('/').at(-1) ?? '', value));
  const suggestion = near ?? nearestName(value, known);
  return `is not a known time zone${suggestion ? `; did you mean "${suggestion}"?` : ''}`;
};

const isSameButForCase = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Other names of a zone, "Asia/Kolkata", are good but unlisted; offsets, "+01:00", are no zones for EventBridge. */
function isAlias(value: string): boolean {
  if (!/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

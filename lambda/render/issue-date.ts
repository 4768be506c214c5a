import type { Newsletter } from '../model/settings.ts';

/** Formatters by language and time zone: each takes longer to make than a whole mail to render. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** "Sunday, 1 November 2026", as the newsletter's readers write it at the top of a page. Takes ISO 8601. */
export function issueDate(date: string, { lang, timeZone }: Pick<Newsletter, 'lang' | 'timeZone'>): string {
  const day = formatterOf(lang, timeZone).format(new Date(date));
  return day.charAt(0).toUpperCase() + day.slice(1);
}

function formatterOf(lang: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${lang} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone });
  formatters.set(key, fresh);
  return fresh;
}

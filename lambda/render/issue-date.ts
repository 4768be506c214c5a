import type { Newsletter } from '../model.ts';

/** "Sunday, 1 November 2026", as the newsletter's readers write it at the top of a page. Takes ISO 8601. */
export function issueDate(date: string, { lang, timeZone }: Pick<Newsletter, 'lang' | 'timeZone'>): string {
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone }).format(new Date(date));
  return day.charAt(0).toLocaleUpperCase(lang) + day.slice(1);
}

import { escapeHtml } from './escape-html.ts';
import type { IssueLine } from './issue-line.ts';
import type { Site } from './site.ts';

/** The issues as an Atom feed (RFC 4287), the newest first. An issue's address is its id: neither ever changes. */
export function atomFeed(issues: readonly IssueLine[], { newsletter, baseUrl, lang }: Site): string {
  const name = xml(newsletter.name);
  const updated = issues[0]?.scheduledAt ?? '1970-01-01T00:00:00.000Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">
<id>${xml(baseUrl)}/</id>
<title>${name}</title>
<updated>${updated}</updated>
<author><name>${name}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(baseUrl)}/feed.xml"/>
<link rel="alternate" type="text/html" href="${xml(baseUrl)}/issues"/>
${issues.map((issue) => entry(issue, baseUrl)).join('')}</feed>
`;
}

function entry({ id, subject, scheduledAt, lead, others = [] }: IssueLine, baseUrl: string): string {
  const address = xml(`${baseUrl}/issues/${id}`);
  const summary = [lead, ...others].filter(Boolean).join(' · ');
  return `<entry>
<id>${address}</id>
<title>${xml(subject)}</title>
<updated>${scheduledAt}</updated>
<published>${scheduledAt}</published>
<link rel="alternate" type="text/html" href="${address}"/>
${summary ? `<summary>${xml(summary)}</summary>\n` : ''}</entry>
`;
}

/** XML 1.0 has no place for most control characters, not even escaped. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const xml = (text: string): string => escapeHtml(text.toWellFormed().replace(FORBIDDEN, ''));

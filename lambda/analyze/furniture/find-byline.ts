import type { Slice, Span } from '../../model/span.ts';

const PERSON = String.raw`\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|de|del|der|van|von|al|bin|la|di|da)){1,3}`;
// "Jane Roe, Staff Writer" is one person: a comma joins names only where an "and" follows.
const PEOPLE = `${PERSON}(?:(?:, ${PERSON}){0,4},? (?:and|&) ${PERSON})?`;

/** Surest first. The names are the first group. */
const BYLINES: readonly RegExp[] = [
  // "By Jane Roe and John Doe", "By Jane Roe - The Daily Wire - Thursday, June 4, 2020"
  new RegExp(String.raw`^[Bb][Yy][.:]? (${PEOPLE})(?=$|\s*[.|,–—(-]| in | for | at | \p{Lu}{2})`, 'du'),
  new RegExp(String.raw`^\(?(?:Reporting|Written|Story|Words) by (${PEOPLE})`, 'du'),
  new RegExp(String.raw`^[•*·–-]?\s*(${PEOPLE}) (?:can|may) be (?:reached|contacted|e-?mailed|followed)\b`, 'du'),
];

/** Every byline has one of these words, most lines have none. */
const SIGN = /\bb[ye]\b/i;

/** The authors' names in a line, where the line is a byline: "Jane Roe" in "By Jane Roe, Staff Writer". */
export function findByline(text: string, { start, end }: Span): Slice | undefined {
  const line = text.slice(start, end);
  if (!SIGN.test(line)) return undefined;
  for (const pattern of BYLINES) {
    const [from, to] = pattern.exec(line)?.indices?.[1] ?? [];
    if (from === undefined || to === undefined) continue;
    return { start: start + from, end: start + to, text: line.slice(from, to) };
  }
  return undefined;
}

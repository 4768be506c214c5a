import { namesOf } from './names-of.ts';
import type { PageElement } from './page-element.ts';
import { textWeights } from './text-weights.ts';

/** What the makers of pages call the paragraph that stands between the headline and the body. */
const LEAD_NAMES =
  /[ -](?:(?:article|page|news|story|post|entry|field|block|text)-?)?(?:intro|introtext|intro-text|introduction|lead|lead-text|leadtext|lede|chapo|chapeau|standfirst|vorspann|teaser-?text|anleser|entradilla|ingress|sommario|sub-?title|sub-?headline|subline|dachzeile|excerpt|abstract|article-summary|dek)[ -]/;

/** A lead is a paragraph, not a label and not the article. */
const LENGTH = { shortest: 70, longest: 900 } as const;

/** More of one name are teasers of other articles. */
const MOST = 2;

/** The lead of the article, for where it stands outside the element that holds the body. */
export function findLead(body: PageElement): string | undefined {
  const named = Array.from(body.querySelectorAll('div, p, h2, section, blockquote')).filter((element) =>
    LEAD_NAMES.test(namesOf(element)),
  );
  if (named.length === 0) return undefined;
  const weights = textWeights(body);
  const leads = named
    .filter((element) => (weights.get(element) ?? 0) <= LENGTH.longest)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(({ length }) => length >= LENGTH.shortest && length <= LENGTH.longest);
  const different = [...new Set(leads)];
  return different.length <= MOST ? different.find((text) => /[.!?]["'”’»]?$/.test(text)) : undefined;
}

/** The body says the lead again when it has this share of its words among its first lines. */
const SAID_AGAIN = { share: 0.7, lines: 5 } as const;

/** The lead in front, unless the body says it again. */
export function withLead(lead: string | undefined, lines: readonly string[]): readonly string[] {
  if (!lead) return lines;
  const said = new Set(
    lines
      .slice(0, 5)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
  const words = lead.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => said.has(word)).length < words.length * SAID_AGAIN.share ? [lead, ...lines] : lines;
}

/** Elements that never hold others. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose end tag may be left out: the next of the family ends them. */
const FAMILIES = ['li', 'dd dt', 'option optgroup', 'rb rp rt rtc', 'td th tr tbody thead tfoot'].map(
  (family) => new Set(family.split(' ')),
);

const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);

export interface Nesting {
  readonly deepest: number;
  /** The depths of all elements together: what a search that looks at every element's text takes. */
  readonly total: number;
}

/**
 * How deep a page's elements nest, counted on its tags as a parser would, before any parser goes down there; the count
 * ends above `enough`. An end tag that fits no start tag ends nothing: "<div></b>" again and again goes deep.
 */
export function nestingDepth(html: string, enough: number): Nesting {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let [deepest, total] = [0, 0];
  const pop = () => {
    const name = open.pop() ?? '';
    counts.set(name, (counts.get(name) ?? 0) - 1);
    return name;
  };
  for (const [, close, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    const name = tag.toLowerCase();
    if (VOID.has(name)) continue;
    if (close) {
      if (counts.get(name)) while (pop() !== name);
      continue;
    }
    while (isEndedBy(open.at(-1), name)) pop();
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    deepest = Math.max(deepest, open.length);
    total += open.length;
    if (deepest > enough) break;
  }
  return { deepest, total };
}

function isEndedBy(top: string | undefined, next: string): boolean {
  if (top === undefined) return false;
  if (top === 'p') return ENDS_PARAGRAPH.has(next);
  return FAMILIES.some((family) => family.has(top) && family.has(next));
}

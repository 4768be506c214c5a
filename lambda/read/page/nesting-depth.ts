/** Elements that never hold others, or that the next one of their kind closes by itself. */
const NOT_COUNTED = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p param rb rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** How deep a page's elements nest, counted on its tags, before any parser goes down there. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (NOT_COUNTED.has(name.toLowerCase())) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

import type { PageElement } from './page-element.ts';

/** All elements that hold one that the selector finds. Each is visited once, so that deep nesting costs no squares. */
export function holdersOf(root: PageElement, selector: string): ReadonlySet<PageElement> {
  const holders = new Set<PageElement>();
  for (const found of Array.from(root.querySelectorAll(selector))) {
    let holder = found.parentElement;
    while (holder && !holders.has(holder)) {
      holders.add(holder);
      holder = holder.parentElement;
    }
  }
  return holders;
}

import { ELEMENT_NODE, type PageNode, TEXT_NODE } from './page-element.ts';

/** Elements whose words nobody reads. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * How many characters of running text stand under each element: words in paragraphs, not in links. One walk, up from the
 * leaves, without recursion.
 */
export function proseWeights(root: PageNode): ReadonlyMap<PageNode, number> {
  return weightsOf(root, (node) => {
    const parent = nearest(node, LINE_START);
    return parent?.nodeName.toUpperCase() === 'P' || (node.textContent ?? '').trim().length >= LONG_LINE;
  });
}

/** How many characters of text stand under each element. */
export function textWeights(root: PageNode): ReadonlyMap<PageNode, number> {
  return weightsOf(root, () => true);
}

/** Text outside of paragraphs that is as long as one: pages are made with <div> and <br>, too. */
const LONG_LINE = 100;

const LINE_START = new Set('A P DIV LI TD SECTION ARTICLE BODY H1 H2 H3 H4 H5 H6 BLOCKQUOTE'.split(' '));

/** A paragraph's inline elements nest a few deep; more is looked at by nobody. */
const MAX_INLINE = 8;

function nearest(node: PageNode, tags: ReadonlySet<string>): PageNode | null {
  let parent = node.parentNode;
  for (let i = 0; i < MAX_INLINE && parent && !tags.has(parent.nodeName.toUpperCase()); i += 1)
    parent = parent.parentNode;
  return parent;
}

function weightsOf(root: PageNode, isCounted: (text: PageNode) => boolean): ReadonlyMap<PageNode, number> {
  const weights = new Map<PageNode, number>();
  for (const node of inOrder(root).reverse()) {
    if (node.nodeType === TEXT_NODE && !isCounted(node)) continue;
    const own = node.nodeType === TEXT_NODE ? (node.textContent ?? '').trim().length : (weights.get(node) ?? 0);
    if (node.nodeType === ELEMENT_NODE) weights.set(node, own);
    if (node.parentNode && node !== root) weights.set(node.parentNode, (weights.get(node.parentNode) ?? 0) + own);
  }
  return weights;
}

function inOrder(root: PageNode): PageNode[] {
  const order: PageNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    order.push(node);
    if (UNSEEN.has(node.nodeName)) continue;
    // A list of children made for each element would be the largest part of the memory that a long page takes.
    for (let child = node.firstChild; child; child = child.nextSibling) waiting.push(child);
  }
  return order;
}

/** Elements that start a line of their own in a page. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Elements whose words are not the author's running text. */
const SKIPPED = new Set(['FIGCAPTION', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE']);

const [ELEMENT, TEXT] = [1, 3];

/** The part of a DOM node that is needed here: linkedom's and a browser's both fit. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

/** The text under a node, a block a line, white space made single. Goes down without recursion: pages nest deep. */
export function blockText(root: unknown): string {
  const pieces: string[] = [];
  const waiting: (PageNode | '\n')[] = [root as PageNode];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === '\n') pieces.push('\n');
    else if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName.toUpperCase()))
      waiting.push(...inside(node).reverse());
  }
  const lines = pieces.join('').split('\n');
  return lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

function inside(node: PageNode): (PageNode | '\n')[] {
  const children = Array.from(node.childNodes);
  return BLOCKS.has(node.nodeName.toUpperCase()) ? ['\n', ...children, '\n'] : children;
}

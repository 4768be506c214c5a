import { parseHTML } from 'linkedom';
import { ELEMENT_NODE, type PageElement } from './page-element.ts';

/** A page as a tree in which `body` is the body. */
export function parsePage(html: string): { readonly page: PageElement; readonly body: PageElement | null } {
  const bodyAt = html.search(BODY_TAG);
  if (bodyAt < 0) return treeOf(`<!doctype html><html><body>${html}</body></html>`);
  const parsed = parseHTML(html);
  const root = parsed.document.documentElement as unknown as PageElement | null;
  return root && isRegular(root) ? partsOf(parsed) : treeOf(repaired(html, bodyAt));
}

const BODY_TAG = /<body[\s>]/i;

const treeOf = (html: string) => partsOf(parseHTML(html));

function partsOf({ document }: ReturnType<typeof parseHTML>) {
  return { page: document as unknown as PageElement, body: document.body as unknown as PageElement | null };
}

/**
 * The parser takes the first element for the root and makes an empty body where none follows the head: for a server's
 * warning in front of the page, a style sheet between head and body, a page without an html tag.
 */
function isRegular(root: PageElement): boolean {
  const tags = Array.from(root.childNodes)
    .filter(({ nodeType }) => nodeType === ELEMENT_NODE)
    .map(({ nodeName }) => nodeName.toUpperCase());
  return root.nodeName.toUpperCase() === 'HTML' && (tags[0] === 'HEAD' ? tags[1] : tags[0]) === 'BODY';
}

/** What stands in front of the body goes into one head, as in a browser. */
function repaired(html: string, bodyAt: number): string {
  const front = html.slice(0, bodyAt);
  const attributes = /<html(\s[^<>]*)>/i.exec(front)?.[1] ?? '';
  const head = front.replace(/<\/?(?:html|head)(?:\s[^<>]*)?>|<!doctype[^<>]*>/gi, '');
  return `<!doctype html><html${attributes}><head>${head}</head>${html.slice(bodyAt)}`;
}

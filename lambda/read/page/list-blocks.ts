import type { Block } from './block.ts';
import { ELEMENT_NODE, type PageElement, type PageNode, TEXT_NODE } from './page-element.ts';

/** Elements that start a line of their own in a page. */
const LINE_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose words are not the author's running text. */
const SKIPPED = new Set(
  'BUTTON FIGCAPTION IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '),
);

const EMPHASIS = new Set(['B', 'STRONG', 'I', 'EM']);

interface Place {
  readonly tag: string;
  readonly isLink: boolean;
  readonly isEmphasis: boolean;
  readonly isInQuote: boolean;
}

type Step = { readonly node: PageNode; readonly place: Place } | { readonly lineEnds: string };

/** The text under a node, line by line, in order. Goes down without recursion: pages nest deep. */
export function listBlocks(root: PageNode): readonly Block[] {
  const blocks: Block[] = [];
  let line = newLine();
  const endLine = () => {
    const block = blockOf(line);
    if (block) blocks.push(block);
    line = newLine();
  };
  const start: Place = { tag: 'DIV', isLink: false, isEmphasis: false, isInQuote: false };
  const waiting: Step[] = [{ node: root, place: start }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('lineEnds' in step) endLine();
    else if (step.node.nodeType === TEXT_NODE) line.push({ text: step.node.textContent ?? '', place: step.place });
    else if (step.node.nodeName.toUpperCase() === 'BR') endLine();
    else if (step.node.nodeType === ELEMENT_NODE) {
      const inside = stepsInto(step.node, step.place);
      for (let i = inside.length - 1; i >= 0; i -= 1) waiting.push(inside[i] as Step);
    }
  }
  endLine();
  return blocks;
}

type Line = { readonly text: string; readonly place: Place }[];
const newLine = (): Line => [];

function stepsInto(node: PageNode, place: Place): readonly Step[] {
  const tag = node.nodeName.toUpperCase();
  if (SKIPPED.has(tag)) return [];
  const startsLine = LINE_TAGS.has(tag);
  const inner: Place = {
    tag: startsLine ? tag : place.tag,
    isLink: place.isLink || (tag === 'A' && hasAddress(node)),
    isEmphasis: place.isEmphasis || EMPHASIS.has(tag),
    isInQuote: place.isInQuote || tag === 'BLOCKQUOTE',
  };
  const children: Step[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push({ node: child, place: inner });
  return startsLine ? [{ lineEnds: tag }, ...children, { lineEnds: tag }] : children;
}

/** `<a name=top>` leads nowhere, and swallows the whole text where nobody ends it. */
const hasAddress = (node: PageNode): boolean => (node as PageElement).getAttribute('href') !== null;

const lengthOf = (text: string): number => text.replace(/\s+/g, '').length;

function blockOf(line: Line): Block | undefined {
  const text = line
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const length = lengthOf(text);
  const first = line.find((piece) => piece.text.trim() !== '');
  if (length === 0 || !first) return undefined;
  const share = (isCounted: (place: Place) => boolean) =>
    line.reduce((sum, piece) => sum + (isCounted(piece.place) ? lengthOf(piece.text) : 0), 0) / length;
  return {
    text,
    tag: first.place.tag,
    linkShare: share(({ isLink }) => isLink),
    emphasisShare: share(({ isEmphasis }) => isEmphasis),
    isInQuote: first.place.isInQuote,
  };
}

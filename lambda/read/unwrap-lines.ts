/** Line lengths of text that was wrapped by an editor or a mail program, not by its author. */
const WRAPPED_LINE = { shortest: 45, longest: 100 } as const;

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)])\s/;

/** Joins the lines of hard-wrapped paragraphs, so that a line is a paragraph. Text that is not wrapped stays as it is. */
export function unwrapLines(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines
    .split(/\n[ \t]*\n/)
    .map(unwrapBlock)
    .join('\n\n');
}

function unwrapBlock(block: string): string {
  const lines = block.split('\n');
  const isWrapped = lines.length > 1 && lines.slice(0, -1).every(isFull) && !lines.some((line) => LIST_ITEM.test(line));
  return isWrapped ? lines.map((line) => line.trim()).join(' ') : block;
}

const isFull = ({ length }: string) => length >= WRAPPED_LINE.shortest && length <= WRAPPED_LINE.longest;

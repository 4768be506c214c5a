/** Line lengths of text that was wrapped by an editor or a mail program, not by its author. */
const WRAPPED_LINE = { shortest: 45, longest: 100 } as const;

const SENTENCE_END = /[.!?…]["'”’)\]]{0,3}\s*$/;

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)])\s/;

/** Joins the lines of hard-wrapped paragraphs, so that a line is a paragraph. Text that is not wrapped stays as it is. */
export function unwrapLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[ \t]*\n/)
    .map(unwrapBlock)
    .join('\n\n');
}

function unwrapBlock(block: string): string {
  const lines = block.split('\n');
  return isWrapped(lines) ? lines.map((line) => line.trim()).join(' ') : block;
}

/** Every line but the last is full, and most of them break off inside a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const ended = full.filter((line) => SENTENCE_END.test(line));
  return (
    full.length > 0 &&
    full.every(isFull) &&
    ended.length * 2 < full.length &&
    !lines.some((line) => LIST_ITEM.test(line))
  );
}

const isFull = ({ length }: string) => length >= WRAPPED_LINE.shortest && length <= WRAPPED_LINE.longest;

import type { Span } from '../../model/span.ts';

// "1.) ", "1) ", "1. ", "a. ", "• 9. ", "⁃9. ", "• ".
const FIRST_MARKER = /^([•⁃]\s?)?(?:(\d{1,3}|[a-z])(\.\)|[.)])\s)?/;

/** The items of a list written in one paragraph, "1) Wash the rice 2) Boil it"; the whole paragraph where there is none. */
export function findListItems(text: string, { start, end }: Span): readonly Span[] {
  const paragraph = text.slice(start, end);
  const [, bullet = '', ordinal = '', close = ''] = FIRST_MARKER.exec(paragraph) ?? [];
  if (!bullet && !ordinal) return [{ start, end }];
  const starts = [0];
  for (let next = ordinal; ; ) {
    next = next && following(next);
    const marker = next ? ` ${bullet}${next}${close} ` : ` ${bullet}`;
    const at = paragraph.indexOf(marker, starts.at(-1));
    if (at < 0) break;
    starts.push(at + 1);
  }
  return starts.map((from, i) => {
    const item = paragraph.slice(from, starts[i + 1]);
    return { start: start + from, end: start + from + item.trimEnd().length };
  });
}

/** "2" behind "1", "b" behind "a". */
function following(ordinal: string): string {
  return /\d/.test(ordinal) ? String(Number(ordinal) + 1) : String.fromCharCode(ordinal.charCodeAt(0) + 1);
}

import type { Mark } from './mark.ts';

/** An opening mark and its closing one; no closing one where the paragraph ends first. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | undefined;
}

/** How a mark is taken. */
export type Part = 'open' | 'close' | 'either' | 'none';

/**
 * Pairs the marks of one paragraph; a pair inside another is left to its outer one. `partOf` says what a mark can be.
 * A mark that opens while a pair is open is nested where two closing ones come next, “He said “go” and left”;
 * otherwise the pair before was never closed.
 */
export function pairMarks(marks: readonly Mark[], partOf: (mark: Mark, isOpen: boolean) => Part): readonly Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | undefined;
  let depth = 0;
  for (const [i, mark] of marks.entries()) {
    const part = partOf(mark, open !== undefined);
    if (part === 'none') continue;
    if (!open) {
      if (part === 'open' || part === 'either') open = mark;
    } else if (part === 'open') {
      if (areClosing(marks.slice(i + 1, i + 3), partOf)) depth++;
      else if (!endsWithOuter(mark, marks.slice(i + 1, i + 3), partOf)) open = mark;
    } else if (depth > 0) {
      depth--;
    } else {
      pairs.push({ open, close: mark });
      open = undefined;
    }
  }
  return open ? [...pairs, { open, close: undefined }] : pairs;
}

/** “He made the claim “that all is well.”: one mark closes both where no other follows. */
function endsWithOuter(mark: Mark, next: readonly Mark[], partOf: (mark: Mark, isOpen: boolean) => Part): boolean {
  const [only] = next;
  return mark.isInClause && next.length === 1 && only !== undefined && partOf(only, true) === 'close';
}

function areClosing(next: readonly Mark[], partOf: (mark: Mark, isOpen: boolean) => Part): boolean {
  return next.length === 2 && next.every((mark) => partOf(mark, true) === 'close');
}

import type { Slice, Span } from '../../model.ts';

export interface Furniture {
  /** Paragraphs that are not the article. */
  readonly lines: readonly Span[];
  readonly byline?: Slice;
}

/** Finds the paragraphs that are not the article, and the authors' names among them. */
export function findFurniture(_text: string, _paragraphs: readonly Span[]): Furniture {
  return { lines: [] };
}
